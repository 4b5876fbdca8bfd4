package io.github.tidings.fact.clause;

import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Optional;

/** What the ending of a verb, or the auxiliary that makes its form, says of the deed. */
final class VerbForms {
    private VerbForms() {}

    /** What the ending says: the future of what is planned, the conditional of what others tell ("aurait"). */
    static void inflection(Token verb, List<Setting> found) {
        if (verb.is("Mood", "Cnd")) {
            found.add(new Setting(Mode.ALLEGED, Optional.of(verb)));
        } else if (verb.is("Tense", "Fut")) {
            found.add(new Setting(Mode.PLANNED, Optional.of(verb)));
        }
    }

    /** "Is evacuating its citizens": what goes on. */
    static void progress(Sentence sentence, Token verb, List<Setting> found) {
        if (verb.is("VerbForm", "Part") && verb.is("Tense", "Pres")) {
            sentence.child(verb, "aux").ifPresent(aux -> found.add(new Setting(Mode.UNDERWAY, Optional.of(aux))));
        }
    }

    /** "Norway is to send troops": a copula of an infinitive tells what is planned. */
    static void isTo(Sentence sentence, Token verb, List<Setting> found) {
        if (sentence.child(verb, "mark").isPresent() && verb.is("VerbForm", "Inf")) {
            sentence.child(verb, "cop").ifPresent(be -> found.add(new Setting(Mode.PLANNED, Optional.of(be))));
        }
    }
}
