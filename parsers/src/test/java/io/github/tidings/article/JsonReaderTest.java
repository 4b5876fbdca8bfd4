package io.github.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private static Json read(String text) {
        List<Json> roots = JsonReader.read(text, 8);
        assertThat(roots).isNotEmpty();
        return roots.get(0);
    }

    @Test
    void readsObjectsListsAndStrings() {
        Json json = read("{\"a\": {\"b\": [\"x\", 2, true, null]}, \"c\": \"\\u00e9\\n\"}");
        assertThat(json.get("a").get("b").items())
                .extracting(j -> j.string().orElse(""))
                .containsExactly("x", "2", "true");
        assertThat(json.get("c").string()).contains("é\n");
        assertThat(json.get("z").string()).isEmpty();
    }

    @Test
    void readsWhatPagesWrite() {
        assertThat(read("//<![CDATA[\n{\"a\": \"b\",}").get("a").string()).contains("b");
        assertThat(read("{\"a\": \"say \"no\" to it\", \"b\": \"c\"}").get("a").string())
                .contains("say \"no\" to it");
        assertThat(read("{\"a\": \"two\nlines\" \"b\": \"c\"}").get("b").string())
                .contains("c");
        assertThat(read("{\"a\": [\"b\"").get("a").string()).contains("b");
        assertThat(read("/* x */ [{\"a\": \"b\"}]]}").items().get(0).get("a").string())
                .contains("b");
    }

    @Test
    void whatIsTooDeepIsSkippedAndTheRestStays() {
        Json json = read("{\"deep\": " + "[".repeat(50) + "1" + "]".repeat(50) + ", \"a\": \"b\"}");
        assertThat(json.get("a").string()).contains("b");
    }
}
