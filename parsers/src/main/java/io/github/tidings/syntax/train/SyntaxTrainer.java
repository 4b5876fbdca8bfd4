package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.ConlluSentence;
import io.github.tidings.syntax.model.ModelFile;
import io.github.tidings.syntax.model.Morphology;
import io.github.tidings.syntax.model.Tagger;
import io.github.tidings.syntax.model.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trains a language's syntax model: treebanks in CoNLL-U in, one model file out. The same input gives the same bytes. */
public final class SyntaxTrainer {
    private static final int FOLDS = 4;

    private final Names features = new Names();
    private final Names relations = new Names();
    private final List<Gold> treebank = new ArrayList<>();

    /** Adds a treebank of the language itself. */
    public SyntaxTrainer add(Path conllu) throws IOException {
        return add(conllu, false);
    }

    /** Adds a treebank of a language close by, from which only tags and trees are learnt. */
    public SyntaxTrainer addNeighbour(Path conllu) throws IOException {
        return add(conllu, true);
    }

    private SyntaxTrainer add(Path conllu, boolean neighbour) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(conllu, StandardCharsets.UTF_8)) {
            for (Optional<ConlluSentence> s = ConlluSentence.read(in); s.isPresent(); s = ConlluSentence.read(in)) {
                treebank.add(new Gold(s.get(), features, relations, neighbour));
            }
        }
        return this;
    }

    /** Trains on everything that was added and writes the model. */
    public void train(OutputStream out) throws IOException {
        List<Gold> own = treebank.stream().filter(gold -> !gold.neighbour).toList();
        int[][] allowed = MorphologyTrainer.allowed(own);
        List<Words> tagged = jackknife(allowed);
        Perceptron.Frozen tagger = TaggerTrainer.train(treebank, 8, 300_000);
        Perceptron.Frozen morphology = MorphologyTrainer.train(own, allowed, features.size(), 6, 150_000);
        LemmaTrainer lemmas = new LemmaTrainer(own);
        Perceptron.Frozen parser = ParserTrainer.train(treebank, tagged, relations.size(), 10, 900_000);
        ModelFile.write(out, data -> {
            write(data, features.list());
            write(data, relations.list());
            tagger.write(data);
            morphology.write(data);
            data.writeInt(allowed.length);
            for (int[] list : allowed) {
                data.writeInt(list.length);
                for (int number : list) {
                    data.writeInt(number);
                }
            }
            lemmas.write(data);
            parser.write(data);
        });
    }

    /** Tags every part of the treebank by models of the other parts, so that the parser learns to live with their errors. */
    private List<Words> jackknife(int[][] allowed) {
        Words[] tagged = new Words[treebank.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Gold> rest = new ArrayList<>();
            for (int i = 0; i < treebank.size(); i++) {
                if (i % FOLDS != fold) {
                    rest.add(treebank.get(i));
                }
            }
            List<Gold> own = rest.stream().filter(gold -> !gold.neighbour).toList();
            Tagger tagger =
                    new Tagger(TaggerTrainer.train(rest, 5, Integer.MAX_VALUE).model());
            Morphology morphology = new Morphology(
                    MorphologyTrainer.train(own, allowed, features.size(), 4, Integer.MAX_VALUE)
                            .model(),
                    allowed);
            for (int i = fold; i < treebank.size(); i += FOLDS) {
                tagged[i] = new Words(treebank.get(i).forms);
                tagger.tag(tagged[i]);
                morphology.annotate(tagged[i]);
            }
        }
        return List.of(tagged);
    }

    private static void write(java.io.DataOutput out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    /**
     * {@code SyntaxTrainer MODEL TREEBANK... [--neighbours TREEBANK...]}
     *
     * @param args where the model goes, and what it is made of
     */
    public static void main(String[] args) throws IOException {
        SyntaxTrainer trainer = new SyntaxTrainer();
        boolean neighbour = false;
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--neighbours")) {
                neighbour = true;
            } else {
                trainer.add(Path.of(args[i]), neighbour);
            }
        }
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            trainer.train(out);
        }
    }
}
