package io.github.tidings.fact.frame;

import io.github.tidings.core.Count;
import io.github.tidings.core.TimeReference;
import io.github.tidings.fact.Reading;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Optional;

/** The numbers and times of a sentence. */
final class Values {
    private Values(LanguagePack pack) {}

    static Values of(LanguagePack pack) {
        return new Values(pack);
    }

    Optional<Count> count(Reading reading, Sentence sentence, Token head) {
        return Optional.empty();
    }

    Optional<TimeReference> time(Reading reading, Sentence sentence, Token trigger) {
        return Optional.empty();
    }

    Optional<TimeReference> timeAt(Reading reading, Sentence sentence, List<Token> heads) {
        return Optional.empty();
    }
}
