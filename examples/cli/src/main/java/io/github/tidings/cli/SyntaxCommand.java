package io.github.tidings.cli;

import io.github.tidings.core.Article;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.parsers.NewsParser;
import io.github.tidings.syntax.ConlluAnnotator;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.StandardSyntax;
import io.github.tidings.syntax.TreeView;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidings syntax}: tags, lemmas and trees. */
@Command(
        name = "syntax",
        description = "Tags, lemmas and trees: drawn for an article, or in columns over the tokens of a CoNLL-U file.",
        mixinStandardHelpOptions = true)
final class SyntaxCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The article whose trees are drawn; without it standard input")
    private Path file = Input.STANDARD_INPUT;

    @Option(names = "--language", required = true, paramLabel = "LL", description = "en, sv or fr")
    private String language = "";

    @Option(
            names = "--in",
            paramLabel = "GOLD.conllu",
            description = "A CoNLL-U file; its sentences and tokens are kept")
    private Optional<Path> conllu = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; without it standard output")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    SyntaxCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UnreadableException {
        LanguagePack pack = pack();
        String result = conllu.isPresent() ? annotated(pack, conllu.get()) : drawn(pack);
        if (out.isPresent()) {
            Results.write(out.get(), result);
        } else {
            console.out().print(result);
        }
        return ExitCode.OK;
    }

    private LanguagePack pack() {
        try {
            return LanguagePack.bundled(language);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static String annotated(LanguagePack pack, Path gold) throws UnreadableException {
        StringWriter target = new StringWriter();
        try (Reader in = Files.newBufferedReader(gold)) {
            ConlluAnnotator.of(pack).annotate(in, target);
        } catch (CharacterCodingException e) {
            throw new UnreadableException(gold + ": not UTF-8", e);
        } catch (IOException e) {
            throw new UnreadableException(Reading.words(gold, e), e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(gold + ": " + e.getMessage(), e);
        }
        return target.toString();
    }

    private String drawn(LanguagePack pack) throws UnreadableException {
        Input.About about = new Input.About(Optional.empty(), Optional.empty(), Optional.of(language));
        Input input = new Input(FileNames.id(file), file, about);
        ParseLimits limits = ParseLimits.standard();
        Article article = NewsParser.standard().readArticle(new Reading(console.in(), limits).source(input));
        StringBuilder trees = new StringBuilder();
        for (Sentence sentence : StandardSyntax.of(pack)
                .annotate(article.text(), article.paragraphs(), limits, d -> console.complain(d.message()))
                .sentences()) {
            trees.append("# ").append(sentence.span().in(article.text())).append('\n');
            trees.append(TreeView.of(sentence)).append('\n');
        }
        return trees.toString();
    }
}
