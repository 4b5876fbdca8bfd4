package io.github.tidings.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tidings.core.Dossier;
import io.github.tidings.core.ParsedArticle;

/**
 * Reads the JSON form of parsed articles and dossiers: what {@link JsonWriter} wrote comes back equal. Unknown keys are
 * skipped, nulls are absent. Immutable and thread-safe.
 *
 * <pre>{@code
 * ParsedArticle parsed = JsonReader.standard().readArticle(json);
 * }</pre>
 */
public final class JsonReader {
    static final long VERSION = 1;
    private static final JsonReader STANDARD = new JsonReader();

    private final ObjectReader trees = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private JsonReader() {}

    /** The reader of version 1 of the form. */
    public static JsonReader standard() {
        return STANDARD;
    }

    /**
     * The parsed article of that form.
     *
     * @throws JsonFormatException if the text is no JSON, not of the form, or breaks an invariant of the types
     */
    public ParsedArticle readArticle(String json) {
        return new ParsedArticleReader().read(parse(json));
    }

    /**
     * The dossier of that form.
     *
     * @throws JsonFormatException if the text is no JSON, not of the form, or breaks an invariant of the types
     */
    public Dossier readDossier(String json) {
        return new DossierReader().read(parse(json));
    }

    private JsonInput parse(String json) {
        JsonInput root;
        try {
            root = new JsonInput(trees.readTree(json), "");
        } catch (JsonProcessingException e) {
            throw new JsonFormatException("", e);
        }
        long version = root.need("version").number();
        if (version != VERSION) {
            throw root.need("version").error("the version is " + version + ", not " + VERSION);
        }
        return root;
    }
}
