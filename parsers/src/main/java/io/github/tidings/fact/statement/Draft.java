package io.github.tidings.fact.statement;

import io.github.tidings.core.Evidence;
import io.github.tidings.core.Span;
import io.github.tidings.core.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A statement while its pieces are being gathered. */
final class Draft {
    private final Optional<Attribution> attribution;
    private final Voice voice;
    private final TreeSet<Span> pieces = new TreeSet<>();
    private boolean retold;
    private int end;

    /** A draft of a statement that nothing but its place ascribes to that voice. */
    Draft(Voice voice) {
        this.attribution = Optional.empty();
        this.voice = voice;
    }

    Draft(Attribution attribution, Voice voice) {
        this.attribution = Optional.of(attribution);
        this.voice = voice;
        this.end = attribution.end();
    }

    Draft add(Span piece) {
        pieces.add(piece);
        end = Math.max(end, piece.end());
        return this;
    }

    Draft addAll(List<Span> more) {
        more.forEach(this::add);
        return this;
    }

    /** Where the statement, its attribution included, ends. */
    int end() {
        return end;
    }

    /** Where the sentence ends that ascribes the statement, if it ascribes what stands before it. */
    int close() {
        return attribution
                .filter(a -> !pieces.isEmpty() && pieces.last().end() <= a.start())
                .map(a -> Math.max(end, a.tree().sentence().span().end()))
                .orElse(end);
    }

    /** Whether words of that sentence ascribe the statement, and all of it stands before them. */
    boolean precedes(Tree tree) {
        return attribution
                .filter(a ->
                        a.tree() == tree && !pieces.isEmpty() && pieces.last().end() <= a.start())
                .isPresent();
    }

    int start() {
        return pieces.first().start();
    }

    List<Span> pieces() {
        return List.copyOf(pieces);
    }

    Voice voice() {
        return voice;
    }

    Optional<Attribution> attribution() {
        return attribution;
    }

    /** Marks what is said as told in other words, although the mark of a quotation reaches over it. */
    Draft retold() {
        retold = true;
        return this;
    }

    Statement.Mode mode(QuotationIndex quotations) {
        if (retold) {
            return Statement.Mode.INDIRECT;
        }
        boolean some = false;
        boolean all = true;
        for (Span piece : joined()) {
            some |= quotations.touches(piece);
            all &= quotations.covers(piece);
        }
        return all ? Statement.Mode.DIRECT : some ? Statement.Mode.MIXED : Statement.Mode.INDIRECT;
    }

    /** The pieces, those that lie within others left out. */
    List<Span> joined() {
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && piece.overlaps(joined.get(last))) {
                joined.set(last, joined.get(last).union(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** Whether what would be said is nothing but who says it: all that stands before the verb of saying. */
    boolean names(Span piece, String text) {
        boolean speaker =
                voice.speakers().stream().anyMatch(one -> one.mention().span().start() == piece.start());
        return speaker
                && attribution
                        .map(a -> a.cue().span().start())
                        .filter(cue -> piece.end() <= cue
                                && text.substring(piece.end(), cue).chars().noneMatch(Character::isLetterOrDigit))
                        .isPresent();
    }

    /** The statement. */
    Statement statement(String id, String language, QuotationIndex quotations) {
        String text = quotations.text();
        Statement.Builder statement = Statement.builder();
        for (Span piece : joined()) {
            statement.addContent(Evidence.in(text, piece)).addEvidence(Evidence.in(text, piece));
        }
        attribution
                .filter(a -> a.kind() != Attribution.Kind.SIGNATURE)
                .ifPresent(a -> statement
                        .cue(a.verb().lemma())
                        .trigger(Evidence.in(text, a.cue().span())));
        return statement
                .id(id)
                .rule(language + "/statement/" + rule())
                .addAllSpeakers(voice.speakers())
                .addAllAudience(voice.audience())
                .medium(voice.medium())
                .mode(mode(quotations))
                .polarity(voice.said() ? Statement.Polarity.SAID : Statement.Polarity.NOT_SAID)
                .build();
    }

    private String rule() {
        return attribution
                .map(a -> a.kind().name().toLowerCase(java.util.Locale.ROOT))
                .orElse("floating");
    }
}
