package io.github.tidings.cli;

import io.github.tidings.core.ParsedArticle;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.Source;
import io.github.tidings.parsers.NewsParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tidings read}: articles in, facts out. */
@Command(
        name = "read",
        description = "Reads articles: who acts in them, and what they report, each fact with the words that say so.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = "--format",
            description = "text for people, json for programs; without it text, and json with --out")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Writes one file an article, DIR/ID.json or DIR/ID.txt")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--only", description = "article: stops after the article, without actors and facts")
    private Optional<Stage> only = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UnreadableException, InterruptedException {
        if (inputs.areAbsent()) {
            throw new ParameterException(spec.commandLine(), "Nothing to read: give files, - or --manifest");
        }
        Faults faults = new Faults(console);
        List<Input> all = inputs.inputs(faults);
        NewsParser parser = NewsParser.standard();
        Reading reading = new Reading(console.in(), ParseLimits.standard());
        Results results = results(all.size());
        Progress progress = Progress.on(console, folder.isPresent() ? all.size() : 0);
        new Batch(faults, progress)
                .run(all, input -> parse(parser, reading.source(input)), (input, parsed) -> results.add(input, parsed));
        return faults.exitCode();
    }

    private ParsedArticle parse(NewsParser parser, Source source) {
        return only.isPresent() ? parser.read(source) : parser.parse(source);
    }

    private Results results(int inputs) throws UnreadableException {
        if (folder.isPresent()) {
            return Results.in(folder.get(), format.orElse(Format.json));
        }
        return Results.on(console, format.orElse(Format.text), inputs);
    }

    /** What is written. */
    @SuppressWarnings("MemberName") // the words of the command line
    enum Format {
        text,
        json
    }

    /** Where a reading may stop. */
    @SuppressWarnings("MemberName") // the words of the command line
    enum Stage {
        article
    }
}
