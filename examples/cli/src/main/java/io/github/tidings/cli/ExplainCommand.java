package io.github.tidings.cli;

import io.github.tidings.document.ParseLimits;
import io.github.tidings.fact.frame.Trial;
import io.github.tidings.parsers.Explanation;
import io.github.tidings.parsers.NewsParser;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.TreeView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tidings explain}: why a text was coded as it was. */
@Command(
        name = "explain",
        description =
                "For each sentence its tree, and the frames that its words could have fulfilled: found, or not coded, because.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The article; without it standard input")
    private Path file = Input.STANDARD_INPUT;

    @Option(names = "--language", paramLabel = "LL", description = "en, sv or fr; without it told from the text")
    private Optional<String> language = Optional.empty();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UnreadableException {
        Input.About about = new Input.About(Optional.empty(), Optional.empty(), language);
        Input input = new Input(FileNames.id(file), file, about);
        Explanation explanation =
                NewsParser.standard().explain(new Reading(console.in(), ParseLimits.standard()).source(input));
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : explanation.sentences()) {
            out.append("# ")
                    .append(sentence.span().in(explanation.article().text()))
                    .append('\n');
            out.append(TreeView.of(sentence));
            explanation.trials().stream()
                    .filter(trial -> trial.sentence() == sentence)
                    .forEach(trial -> out.append(line(trial)).append('\n'));
            out.append('\n');
        }
        console.out().print(out);
        return ExitCode.OK;
    }

    private static String line(Trial trial) {
        String found = trial.fact()
                .map(fact -> "found \"" + fact.evidence().get(0).text() + "\": ")
                .orElse("not coded, because ");
        return "  " + trial.rule() + " at \"" + trial.trigger().form() + "\" " + found + trial.because();
    }
}
