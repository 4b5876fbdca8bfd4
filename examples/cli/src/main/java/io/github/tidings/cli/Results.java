package io.github.tidings.cli;

import io.github.tidings.core.ParsedArticle;
import io.github.tidings.exchange.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes parsed articles and writes them somewhere. */
@FunctionalInterface
interface Results {

    void add(Input input, ParsedArticle parsed) throws UnreadableException;

    /** One file an article. */
    static Results in(Path folder, ReadCommand.Format format) throws UnreadableException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UnreadableException(folder + ": not a folder that can be written to", e);
        }
        return (input, parsed) -> {
            String content = format == ReadCommand.Format.json
                    ? JsonWriter.indented().write(parsed) + "\n"
                    : new TextReport(Paint.NONE).of(parsed);
            write(folder.resolve(input.id() + (format == ReadCommand.Format.json ? ".json" : ".txt")), content);
        };
    }

    /** One after the other: in colours at a terminal, in JSON lines if there are several. */
    static Results on(Console console, ReadCommand.Format format, int inputs) {
        if (format == ReadCommand.Format.json) {
            JsonWriter json = inputs > 1 ? JsonWriter.compact() : JsonWriter.indented();
            return (input, parsed) -> console.out().println(json.write(parsed));
        }
        TextReport report = new TextReport(console.isTerminal() ? Paint.ANSI : Paint.NONE);
        return (input, parsed) -> console.out().print(report.of(parsed) + (inputs > 1 ? "\n" : ""));
    }

    /** Writes a whole file of UTF-8. */
    static void write(Path file, String content) throws UnreadableException {
        try {
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnreadableException(file + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
