package io.github.tidings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Mention;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActorResolverPropertyTest {
    private static final List<String> WORDS = List.of(
            "President",
            "Gen.",
            "Anna",
            "Okello",
            "the",
            "leader",
            "of",
            "Niger",
            "French",
            "government",
            "said",
            "he",
            "its",
            "who",
            ",",
            ".",
            "\"",
            "(",
            ")",
            "UN",
            "thousands",
            "protesters",
            "and",
            "embassy",
            "in",
            "Moscow",
            "'s",
            "president",
            "armén",
            "Sveriges",
            "la",
            "France",
            "d'",
            "ministre",
            "-",
            "al",
            "\u00e9",
            "\n");

    @Property(tries = 150)
    void anyStringResolvesAndEveryMentionIsItsSubstring(
            @ForAll("texts") String text, @ForAll("languages") String language) {
        Cast cast = ActorTexts.cast(language, text);
        assertThat(cast.actors()).extracting(Actor::id).doesNotHaveDuplicates();
        for (Actor actor : cast.actors()) {
            for (Mention mention : actor.mentions()) {
                assertThat(mention.span().in(text)).isEqualTo(mention.text());
            }
        }
    }

    @Property(tries = 60)
    void everyParticipantIsAnActorOfTheCast(@ForAll("texts") String text) {
        Cast cast = ActorTexts.cast("en", text);
        for (Sentence sentence : ActorTexts.syntax("en", text).sentences()) {
            for (Token token : sentence.tokens()) {
                cast.participant(token)
                        .ifPresent(participant -> assertThat(participant.actor().flatMap(cast::actor))
                                .isPresent());
            }
        }
    }

    @Property(tries = 60)
    void theSameTextGivesTheSameActors(@ForAll("texts") String text, @ForAll("languages") String language) {
        assertThat(ActorTexts.cast(language, text).actors())
                .isEqualTo(ActorTexts.cast(language, text).actors());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> newsLike = Arbitraries.of(WORDS).list().ofMaxSize(40).map(words -> String.join(" ", words));
        return Arbitraries.oneOf(newsLike, Arbitraries.strings().ofMaxLength(60));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "sv", "fr");
    }
}
