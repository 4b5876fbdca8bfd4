package io.github.tidings.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.FactType;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Participant;
import io.github.tidings.document.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindsTest {
    private static final Source SOURCE = Source.builder()
            .text(
                    "Norway imposed sanctions on Peru on Monday. \"We expel their ambassador,\" Prime Minister Ida Berg said.")
            .language("en")
            .build();

    @Test
    void allAreFoundUnlessSomeAreAskedFor() {
        assertThat(kinds(NewsParser.standard().parse(SOURCE)))
                .contains(FactType.STATEMENT, FactType.SANCTION, FactType.DIPLOMATIC_STEP);
    }

    @Test
    void onlyWhatIsAskedForIsFound() {
        assertThat(kinds(asking(FactType.STATEMENT))).containsOnly(FactType.STATEMENT);
        assertThat(kinds(asking(FactType.SANCTION))).containsOnly(FactType.SANCTION);
    }

    @Test
    void weIsWhoeverSpeaksThoughStatementsAreNotAskedFor() {
        assertThat(roles(asking(FactType.DIPLOMATIC_STEP)))
                .isNotEmpty()
                .isEqualTo(roles(NewsParser.standard().parse(SOURCE)));
    }

    @Test
    void withNoKindActorsRemain() {
        ParsedArticle article = NewsParser.builder().kinds(List.of()).build().parse(SOURCE);

        assertThat(article.facts()).isEmpty();
        assertThat(article.actors()).isNotEmpty();
    }

    private static ParsedArticle asking(FactType kind) {
        return NewsParser.builder().kinds(List.of(kind)).build().parse(SOURCE);
    }

    private static List<Map<String, List<Participant>>> roles(ParsedArticle article) {
        return article.facts().stream()
                .map(Fact::form)
                .filter(form -> form.type() == FactType.DIPLOMATIC_STEP)
                .map(FactForm::roles)
                .toList();
    }

    private static List<FactType> kinds(ParsedArticle article) {
        return article.facts().stream().map(Fact::type).distinct().toList();
    }
}
