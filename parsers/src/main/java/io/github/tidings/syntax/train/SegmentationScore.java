package io.github.tidings.syntax.train;

import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.StandardSyntax;
import io.github.tidings.syntax.Syntax;
import io.github.tidings.syntax.Token;
import io.github.tidings.syntax.model.ConlluSentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures sentence ends and tokens on a treebank whose sentences are joined by single spaces.
 *
 * <p>Sentences are counted twice: all of them, and only where the treebank's sentence ends with a stop (headings and
 * unfinished lines stand in paragraphs of their own in an article, here they do not).
 */
public final class SegmentationScore {
    private final Set<Span> goldTokens = new TreeSet<>();
    private final Set<Span> goldSentences = new TreeSet<>();
    private final Set<Integer> unmarked = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();

    private SegmentationScore() {}

    /**
     * {@code SegmentationScore LANGUAGE TREEBANK...}
     *
     * @param args the language, and treebanks in CoNLL-U with their {@code # text} lines
     */
    public static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i++) {
            SegmentationScore score = new SegmentationScore();
            try (BufferedReader in = Files.newBufferedReader(Path.of(args[i]), StandardCharsets.UTF_8)) {
                for (Optional<ConlluSentence> s = ConlluSentence.read(in); s.isPresent(); s = ConlluSentence.read(in)) {
                    score.add(s.get());
                }
            }
            System.out.println(Path.of(args[i]).getFileName() + " " + score.measure(args[0]));
        }
    }

    private void add(ConlluSentence sentence) {
        if (text.length() > 0) {
            text.append(' ');
        }
        int start = text.length();
        Written.of(sentence).forEach(word -> {
            goldTokens.add(Span.of(text.length(), text.length() + word.form().length()));
            text.append(word.form());
            if (word.spaceAfter()) {
                text.append(' ');
            }
        });
        text.setLength(text.length() - (text.charAt(text.length() - 1) == ' ' ? 1 : 0));
        goldSentences.add(Span.of(start, text.length()));
        if (!endsWithStop()) {
            unmarked.add(text.length());
        }
    }

    private boolean endsWithStop() {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)] ".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…".indexOf(text.charAt(at)) >= 0;
    }

    private String measure(String language) {
        Syntax syntax = StandardSyntax.of(LanguagePack.bundled(language))
                .annotate(
                        text.toString(),
                        List.of(Paragraph.of(Span.of(0, text.length()), Paragraph.Kind.PARAGRAPH)),
                        ParseLimits.standard(),
                        diagnostic -> {});
        Set<Span> sentences = new TreeSet<>();
        Set<Span> tokens = new TreeSet<>();
        Set<Integer> ends = new TreeSet<>();
        for (Sentence sentence : syntax.sentences()) {
            sentences.add(sentence.span());
            ends.add(sentence.span().end());
            for (Token token : sentence.tokens()) {
                tokens.add(token.span());
            }
        }
        Set<Integer> goldEnds = new TreeSet<>();
        goldSentences.forEach(span -> goldEnds.add(span.end()));
        Set<Integer> marked = new TreeSet<>(goldEnds);
        marked.removeAll(unmarked);
        Set<Integer> endsMarked = new TreeSet<>(ends);
        endsMarked.removeAll(unmarked);
        if (System.getenv("TIDINGS_SHOW") != null) {
            show(marked, endsMarked, tokens);
        }
        return String.format(
                Locale.ROOT,
                "sentence ends F1 %.4f (at stops %.4f), sentences F1 %.4f, tokens F1 %.4f",
                f1(goldEnds, ends),
                f1(marked, endsMarked),
                f1(goldSentences, sentences),
                f1(goldTokens, tokens));
    }

    private void show(Set<Integer> gold, Set<Integer> found, Set<Span> tokens) {
        for (int end : gold) {
            if (!found.contains(end)) {
                System.out.println("MISSED " + around(end));
            }
        }
        for (int end : found) {
            if (!gold.contains(end)) {
                System.out.println("WRONG " + around(end));
            }
        }
        for (Span token : tokens) {
            if (!goldTokens.contains(token)) {
                System.out.println("TOKEN " + token.in(text.toString()) + " IN " + around(token.end()));
            }
        }
    }

    private String around(int end) {
        return text.substring(Math.max(0, end - 40), end) + "¦"
                + text.substring(end, Math.min(text.length(), end + 40));
    }

    private static double f1(Set<?> gold, Set<?> found) {
        long both = found.stream().filter(gold::contains).count();
        return 2.0 * both / (gold.size() + found.size());
    }
}
