package io.github.tidings.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tidings syntax}: tags, lemmas and trees. */
@Command(
        name = "syntax",
        description = "Tags, lemmas and trees: over the tokens of a CoNLL-U file, or of raw text.",
        mixinStandardHelpOptions = true)
final class SyntaxCommand implements Callable<Integer> {
    @Option(names = "--language", required = true, paramLabel = "LL", description = "en, sv or fr")
    private String language = "";

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "A CoNLL-U file whose sentences and tokens are kept; without it text from standard input")
    private Optional<Path> in = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; without it standard output")
    private Optional<Path> out = Optional.empty();

    private final Console console;

    SyntaxCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UnreadableException {
        throw new UnreadableException("no trees yet for " + language + in + out + console);
    }
}
