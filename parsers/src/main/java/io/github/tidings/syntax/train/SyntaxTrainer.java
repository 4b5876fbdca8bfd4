package io.github.tidings.syntax.train;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.model.ConlluSentence;
import io.github.tidings.syntax.model.ModelFile;
import io.github.tidings.syntax.model.Morphology;
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
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Trains a language's syntax model: treebanks in CoNLL-U in, one model file out. The same input gives the same bytes. */
public final class SyntaxTrainer {
    private static final int EPOCHS = 8;
    private static final int WEIGHTS = 1_000_000;

    private final Names features = new Names();
    private final Names relations = new Names();
    private final List<Gold> own = new ArrayList<>();
    private final List<Gold> neighbours = new ArrayList<>();
    private final Respelling respelling;
    private int weights = WEIGHTS;
    private int epochs = EPOCHS;

    /** A trainer for that language; its {@code neighbours.yaml}, if there is one, tells how neighbours are respelt. */
    public SyntaxTrainer(LanguagePack pack) {
        this.respelling = new Respelling(pack);
    }

    /** Adds a treebank of the language itself. */
    public SyntaxTrainer add(Path conllu) throws IOException {
        read(conllu, sentence -> own.add(new Gold(sentence, features, relations, UnaryOperator.identity())));
        return this;
    }

    /** Adds a treebank of a language close by, from which only the parser learns. */
    public SyntaxTrainer addNeighbour(Path conllu) throws IOException {
        read(conllu, sentence -> neighbours.add(new Gold(sentence, features, relations, respelling::apply)));
        return this;
    }

    private static void read(Path conllu, Consumer<ConlluSentence> each) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(conllu, StandardCharsets.UTF_8)) {
            for (Optional<ConlluSentence> s = ConlluSentence.read(in); s.isPresent(); s = ConlluSentence.read(in)) {
                each.accept(s.get());
            }
        }
    }

    /**
     * How many weights the model keeps, the greatest ones; one takes some two and a half bytes of a jar. A million by default.
     *
     * @throws IllegalArgumentException if it is below 1000
     */
    public SyntaxTrainer weights(int most) {
        if (most < 1000) {
            throw new IllegalArgumentException("fewer than 1000 weights: " + most);
        }
        this.weights = most;
        return this;
    }

    /**
     * How often everything is read; 8 by default.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public SyntaxTrainer epochs(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("fewer than 1 epoch: " + times);
        }
        this.epochs = times;
        return this;
    }

    /** Trains on everything that was added and writes the model. */
    public void train(OutputStream out) throws IOException {
        int[][] allowed = MorphologyTrainer.allowed(own);
        Jackknife jackknife = new Jackknife(own, Math.max(1, epochs * 2 / 3));
        Perceptron.Frozen first = TaggerTrainer.first(own, epochs).freeze(weights / 10 * 2);
        Perceptron.Frozen second =
                TaggerTrainer.second(own, jackknife.firstPass(), epochs).freeze(weights / 10 * 2);
        Perceptron.Frozen morphology =
                MorphologyTrainer.train(own, allowed, features.size(), epochs).freeze(weights / 10);
        List<Words> tagged = new ArrayList<>(jackknife.both(allowed, features.size()));
        Morphology likeOurs = new Morphology(morphology.model(), allowed);
        for (Gold gold : neighbours) {
            Words words = gold.tagged();
            likeOurs.annotate(words);
            tagged.add(words);
        }
        LemmaTrainer lemmas = new LemmaTrainer(own);
        List<Gold> all = new ArrayList<>(own);
        all.addAll(neighbours);
        Perceptron.Frozen parser = ParserTrainer.train(all, tagged, relations.size(), epochs, weights / 10 * 5);
        ModelFile.write(out, data -> {
            write(data, features.list());
            write(data, relations.list());
            first.write(data);
            second.write(data);
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

    private static void write(java.io.DataOutput out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    /**
     * {@code SyntaxTrainer FOLDER [--weights NUMBER] [--epochs NUMBER] TREEBANK... [--neighbours TREEBANK...]}
     *
     * @param args the folder of the language pack, named by its code, into which the model goes, and what it is made of
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        SyntaxTrainer trainer =
                new SyntaxTrainer(LanguagePack.at(folder, folder.getFileName().toString()));
        boolean neighbours = false;
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--weights")) {
                trainer.weights(Integer.parseInt(args[++i]));
            } else if (args[i].equals("--epochs")) {
                trainer.epochs(Integer.parseInt(args[++i]));
            } else if (args[i].equals("--neighbours")) {
                neighbours = true;
            } else if (neighbours) {
                trainer.addNeighbour(Path.of(args[i]));
            } else {
                trainer.add(Path.of(args[i]));
            }
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("syntax.bin"))) {
            trainer.train(out);
        }
    }
}
