package io.github.tidings.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.tidings.core.Dossier;
import io.github.tidings.core.ParsedArticle;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;

/**
 * Writes parsed articles and dossiers in their JSON form. Unknown is left out; lists are always there, also when they are
 * empty. The same value gives the same characters, on every run and machine. Immutable and thread-safe.
 *
 * <pre>{@code
 * String json = JsonWriter.indented().write(parsed);
 * }</pre>
 */
public final class JsonWriter {
    private static final JsonWriter COMPACT = new JsonWriter(false);
    private static final JsonWriter INDENTED = new JsonWriter(true);

    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private final boolean indent;

    private JsonWriter(boolean indent) {
        this.indent = indent;
    }

    /** Writes one line without white space, fit for JSON lines. */
    public static JsonWriter compact() {
        return COMPACT;
    }

    /** Writes for people: one key a line, two spaces a level, {@code \n} between lines. */
    public static JsonWriter indented() {
        return INDENTED;
    }

    /** The JSON form of a parsed article. */
    public String write(ParsedArticle parsed) {
        return toString(out -> new ParsedArticleWriter(out).write(parsed));
    }

    /** The JSON form of a dossier. */
    public String write(Dossier dossier) {
        return toString(out -> new DossierWriter(out).write(dossier));
    }

    /**
     * Writes the JSON form of a parsed article and flushes; does not close.
     *
     * @throws IOException if {@code target} throws it
     */
    public void write(ParsedArticle parsed, Writer target) throws IOException {
        write(target, out -> new ParsedArticleWriter(out).write(parsed));
    }

    /**
     * Writes the JSON form of a dossier and flushes; does not close.
     *
     * @throws IOException if {@code target} throws it
     */
    public void write(Dossier dossier, Writer target) throws IOException {
        write(target, out -> new DossierWriter(out).write(dossier));
    }

    private String toString(Consumer<JsonOutput> content) {
        StringWriter target = new StringWriter();
        try {
            write(target, content);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return target.toString();
    }

    private void write(Writer target, Consumer<JsonOutput> content) throws IOException {
        try (JsonGenerator json = factory.createGenerator(target)) {
            if (indent) {
                DefaultIndenter lines = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines)
                        .withSeparators(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)));
            }
            content.accept(new JsonOutput(json));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
