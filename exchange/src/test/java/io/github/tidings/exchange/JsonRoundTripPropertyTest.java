package io.github.tidings.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Dossier;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Mention;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JsonRoundTripPropertyTest {
    private static final JsonReader READER = JsonReader.standard();

    @Property(tries = 1500)
    void parsedArticlesComeBackEqual(@ForAll FactType type, @ForAll String text, @ForAll long bits) {
        ParsedArticle parsed = new Samples(text, bits).parsed(type);
        assertThat(READER.readArticle(JsonWriter.compact().write(parsed))).isEqualTo(parsed);
        assertThat(READER.readArticle(JsonWriter.indented().write(parsed))).isEqualTo(parsed);
    }

    @Property(tries = 400)
    void theSameValueGivesTheSameCharacters(@ForAll FactType type, @ForAll String text, @ForAll long bits) {
        String json = JsonWriter.indented().write(new Samples(text, bits).parsed(type));
        assertThat(JsonWriter.indented().write(new Samples(text, bits).parsed(type)))
                .isEqualTo(json);
        assertThat(JsonWriter.indented().write(READER.readArticle(json))).isEqualTo(json);
    }

    @Property(tries = 400)
    void dossiersComeBackEqual(@ForAll FactType type, @ForAll String text, @ForAll long bits) {
        Dossier dossier = dossier(new Samples(text, bits).parsed(type));
        assertThat(READER.readDossier(JsonWriter.compact().write(dossier))).isEqualTo(dossier);
    }

    @Property(tries = 1000)
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            READER.readArticle(text);
        } catch (JsonFormatException e) {
            assertThat(e).hasMessageStartingWith("/");
        }
    }

    static Dossier dossier(ParsedArticle parsed) {
        Dossier.Entry.Builder entry = Dossier.Entry.builder();
        entry.id("id").url(parsed.article().url()).published(parsed.article().modified());
        Dossier.Member.Builder member = Dossier.Member.builder();
        member.id("a1").kind(Actor.Kind.PERSON).name("N").addCandidate("a2");
        member.addMention(Dossier.Sighting.of("id", Mention.of(Span.of(3, 4), "x")));
        Dossier.SharedFact.Builder shared = Dossier.SharedFact.builder();
        Dossier.Telling.Builder telling = Dossier.Telling.builder();
        shared.fact(parsed.facts().get(0))
                .addSource(telling.article("id")
                        .fact("f1")
                        .evidence(parsed.facts().get(0).evidence())
                        .build());
        Dossier.Step.Builder step = Dossier.Step.builder();
        shared.addHistory(step.status("IMPOSED")
                .time(parsed.facts().get(0).time())
                .addSource("id")
                .build());
        Dossier.Disagreement.Builder disagreement = Dossier.Disagreement.builder();
        Dossier.Version.Builder version = Dossier.Version.builder();
        disagreement
                .fact("f1")
                .about(Dossier.Disagreement.Subject.ROLE)
                .addValue(version.value("2").addSource("id").build());
        Dossier.Builder dossier = Dossier.builder();
        return dossier.addArticle(entry.build())
                .addActor(member.build())
                .addFact(shared.build())
                .addDisagreement(disagreement.build())
                .build();
    }
}
