package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** "X, the ambassador of Y" and "the Long Name (LN)": two phrases side by side that mean one actor. */
final class Appositions {
    private Appositions() {}

    /** Merges the actors of a sentence that its appositions make one. */
    static void merge(Sentence sentence, List<Name> names, Function<Token, Optional<Member>> member) {
        for (Token token : sentence.tokens()) {
            if (token.has("appos") && token.head() >= 0) {
                merge(member.apply(sentence.token(token.head())), member.apply(token), false);
            }
        }
        for (int i = 1; i < names.size(); i++) {
            Name full = names.get(i - 1);
            Name brief = names.get(i);
            if (bracketed(sentence, full, brief)) {
                merge(
                        member.apply(Trees.head(sentence, full.first(), full.last())),
                        member.apply(Trees.head(sentence, brief.first(), brief.last())),
                        true);
            }
        }
    }

    private static boolean bracketed(Sentence sentence, Name full, Name brief) {
        return brief.first() == full.last() + 2
                && sentence.token(full.last() + 1).form().equals("(")
                && brief.last() + 1 < sentence.tokens().size()
                && sentence.token(brief.last() + 1).form().equals(")")
                && Capitals.acronym(sentence.token(brief.first()).form());
    }

    private static void merge(Optional<Member> one, Optional<Member> other, boolean bothNamed) {
        if (one.isEmpty() || other.isEmpty() || one.get() == other.get()) {
            return;
        }
        Member a = one.get();
        Member b = other.get();
        boolean alike =
                a.kind == b.kind && a.mayBeOf(b.country) && a.gender.agrees(b.gender) && a.kind != Actor.Kind.COUNTRY;
        if (alike && (bothNamed || !a.named || !b.named)) {
            if (b.named && !a.named) {
                b.absorb(a);
            } else {
                a.absorb(b);
            }
        }
    }
}
