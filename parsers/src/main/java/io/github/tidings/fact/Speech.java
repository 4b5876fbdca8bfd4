package io.github.tidings.fact;

import io.github.tidings.core.Evidence;
import io.github.tidings.core.Fact;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import io.github.tidings.core.Statement;
import java.util.List;
import java.util.Optional;

/** Who speaks at each place of a text: the innermost statement around it. Immutable. */
public final class Speech {
    private final List<Statement> statements;

    private Speech(List<Statement> statements) {
        this.statements = statements;
    }

    /** The speech of those statements; facts of other kinds are passed over. */
    public static Speech of(List<Fact> facts) {
        return new Speech(facts.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList());
    }

    /** The statement whose content holds the place, the shortest if several do. */
    public Optional<Statement> around(Span place) {
        Statement best = null;
        int shortest = Integer.MAX_VALUE;
        for (Statement statement : statements) {
            for (Evidence piece : statement.content()) {
                if (piece.span().contains(place) && piece.span().length() < shortest) {
                    best = statement;
                    shortest = piece.span().length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The first speaker of the statement around the place. */
    public Optional<Participant> speaker(Span place) {
        return around(place).flatMap(statement -> statement.speakers().stream().findFirst());
    }
}
