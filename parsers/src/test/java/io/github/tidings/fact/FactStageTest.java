package io.github.tidings.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.CustomFact;
import io.github.tidings.core.Demand;
import io.github.tidings.core.Evacuation;
import io.github.tidings.core.Evidence;
import io.github.tidings.core.Fact;
import io.github.tidings.core.Modality;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Sanction;
import io.github.tidings.core.Span;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.Source;
import io.github.tidings.parsers.NewsParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to findings between the finders and the result. */
class FactStageTest {
    private static final NewsParser PARSER = NewsParser.standard();

    @Test
    void whatIsDeniedStandsApart() {
        ParsedArticle parsed = parse("Canada imposed sanctions on Peru. Norway has not imposed sanctions on Chile.");

        assertThat(parsed.facts(Sanction.class)).hasSize(1);
        assertThat(parsed.considered()).extracting(Fact::modality).containsExactly(Modality.DENIED);
    }

    @Test
    void theFirstPersonOfAStatementIsItsSpeaker() {
        ParsedArticle parsed = parse("\"We have evacuated our citizens from the capital,\" the minister said.");

        Evacuation evacuation = parsed.facts(Evacuation.class).get(0);
        assertThat(evacuation.accordingTo()).isPresent();
        assertThat(evacuation.organizers().get(0).actor())
                .isEqualTo(evacuation.accordingTo().get().actor());
    }

    @Test
    void theFirstPersonOfATextIsAnActorOfItsOwn() {
        ParsedArticle parsed = parse("Last night we evacuated 40 civilians from the capital.");

        Evacuation evacuation = parsed.facts(Evacuation.class).get(0);
        assertThat(parsed.actor(evacuation.organizers().get(0)).orElseThrow().name())
                .isEqualTo("we");
    }

    @Test
    void idsFollowTheTextAndNoTwoAreTheSame() {
        ParsedArticle parsed =
                parse("Canada urged the rebels to leave the city. Norway urged the rebels to leave the port.");

        assertThat(parsed.facts(Demand.class)).hasSize(2);
        assertThat(parsed.facts()).extracting(Fact::id).doesNotHaveDuplicates().startsWith("f1");
    }

    @Test
    void tooManyFactsAreCutWithADiagnostic() {
        NewsParser strict = NewsParser.builder()
                .limits(ParseLimits.builder().maxFacts(1).build())
                .build();

        ParsedArticle parsed = strict.parse(source("Canada urged the rebels to leave. Norway urged the army to stay."));

        assertThat(parsed.facts()).hasSize(1);
        assertThat(parsed.diagnostics()).anySatisfy(d -> {
            assertThat(d.code()).isEqualTo("facts-cut");
            assertThat(d.message()).contains("maxFacts");
        });
    }

    @Test
    void aFinderOfYourOwnIsAskedAsWell() {
        NewsParser own = NewsParser.builder()
                .finder(reading -> List.of(CustomFact.builder()
                        .id("mine")
                        .kind("greeting")
                        .rule("own/greeting")
                        .addEvidence(Evidence.in(reading.article().text(), Span.of(0, 5)))
                        .build()))
                .build();

        assertThat(own.parse(source("Hello from the port of Oslo.")).facts(CustomFact.class))
                .singleElement()
                .extracting(CustomFact::kind)
                .isEqualTo("greeting");
    }

    private static ParsedArticle parse(String text) {
        return PARSER.parse(source(text));
    }

    private static Source source(String text) {
        return Source.builder().text(text).language("en").build();
    }
}
