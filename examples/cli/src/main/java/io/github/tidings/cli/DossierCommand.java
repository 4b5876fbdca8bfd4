package io.github.tidings.cli;

import io.github.tidings.core.Dossier;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.dossier.DossierMerger;
import io.github.tidings.exchange.JsonWriter;
import io.github.tidings.parsers.NewsParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tidings dossier}: many articles as one. */
@Command(
        name = "dossier",
        description = "Reads articles and merges them: every actor and every fact once, with all who tell it; in JSON.",
        mixinStandardHelpOptions = true)
final class DossierCommand implements Callable<Integer> {
    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; without it standard output")
    private Optional<Path> file = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    DossierCommand(Console console) {
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
        List<ParsedArticle> parsed = new ArrayList<>();
        new Batch(faults, Progress.on(console, all.size()))
                .run(all, input -> parser.parse(reading.source(input)), (input, article) -> parsed.add(article));
        write(DossierMerger.standard().merge(parsed));
        return faults.exitCode();
    }

    private void write(Dossier dossier) throws UnreadableException {
        String json = JsonWriter.indented().write(dossier) + "\n";
        if (file.isPresent()) {
            Results.write(file.get(), json);
        } else {
            console.out().print(json);
        }
    }
}
