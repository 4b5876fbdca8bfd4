package consumer;

import io.github.tidings.core.ParsedArticle;
import io.github.tidings.exchange.JsonReader;
import io.github.tidings.exchange.JsonWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of a user's: reads and writes, on the class path or the module path. */
public final class RoundTrip {
    private RoundTrip() {}

    /** Prints which module the library is in, and whether an article came back equal. */
    public static void main(String[] arguments) throws Exception {
        ParsedArticle parsed = JsonReader.standard().readArticle(Files.readString(Path.of(arguments[0])));
        ParsedArticle again =
                JsonReader.standard().readArticle(JsonWriter.compact().write(parsed));
        System.out.println(JsonWriter.class.getModule().isNamed() + " " + again.equals(parsed));
    }
}
