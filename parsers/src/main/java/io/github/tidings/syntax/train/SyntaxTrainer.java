package io.github.tidings.syntax.train;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.StandardSyntax;
import io.github.tidings.syntax.model.ArcKinds;
import io.github.tidings.syntax.model.ConlluSentence;
import io.github.tidings.syntax.model.KeptParts;
import io.github.tidings.syntax.model.LinearModel;
import io.github.tidings.syntax.model.ModelFile;
import io.github.tidings.syntax.model.Morphology;
import io.github.tidings.syntax.model.WeightRows;
import io.github.tidings.syntax.model.Words;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
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
    // how the weights are shared out, in percent
    private static final int FIRST = 30;
    private static final int SECOND = 12;
    private static final int MORPHOLOGY = 8;
    private static final int MOVES = 30;
    private static final int RELATIONS = 20;

    /** How often the language's own sentences are read for once that its neighbours' are. */
    private static final int OWN = 3;

    /** From how many words of plain text on it tells how words are used; a hundred thousand changed nothing. */
    private static final long MUCH_TEXT = 500_000;

    private final Names features = new Names();
    private final Names relations = new Names();
    private final List<Gold> own = new ArrayList<>();
    private final List<Gold> neighbours = new ArrayList<>();
    private final List<List<String>> text = new ArrayList<>();
    private final LanguagePack pack;
    private final Respelling respelling;
    private int weights = WEIGHTS;
    private int epochs = EPOCHS;
    private int taggers = 1;

    /** A trainer for that language; its {@code neighbours.yaml}, if there is one, tells how neighbours are respelt. */
    public SyntaxTrainer(LanguagePack pack) {
        this.pack = pack;
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

    /**
     * Adds plain text of the language, one paragraph a line: words that stand among the same words become a class, which
     * helps with words that the treebank does not have. Some million words help; a few thousand do not.
     */
    public SyntaxTrainer addText(Path file) throws IOException {
        text.addAll(StandardSyntax.words(pack, Files.readAllLines(file, StandardCharsets.UTF_8)));
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
     * How many weights the model keeps, the greatest ones; one takes some two bytes of a jar. A million by default.
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

    /**
     * How many taggers are trained and mixed into one; 1 by default. With a small treebank three are better than one.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public SyntaxTrainer taggers(int runs) {
        if (runs < 1) {
            throw new IllegalArgumentException("fewer than 1 tagger: " + runs);
        }
        this.taggers = runs;
        return this;
    }

    /** Trains on everything that was added and writes the model. */
    public void train(OutputStream out) throws IOException {
        int[][] allowed = MorphologyTrainer.allowed(own);
        Course course = new Course(epochs, taggers);
        Lexicon lexicon = withHabits(Lexicon.of(own, text), course);
        Jackknife jackknife = new Jackknife(lexicon, own, course.shorter());
        TaggerWeights tagger = tagger(lexicon, jackknife, course);
        WeightRows morphology = MorphologyTrainer.train(lexicon, own, allowed, features.size(), epochs)
                .freeze(part(MORPHOLOGY));
        ParserTrainer parser = parser(
                lexicon, jackknife.both(allowed, features.size()), new Morphology(LinearModel.of(morphology), allowed));
        WeightRows moves = parser.moves().freeze(part(MOVES));
        WeightRows heads = parser.relations().freeze(part(RELATIONS));
        LemmaTrainer lemmas = new LemmaTrainer(own);
        ModelFile.write(out, data -> {
            write(data, features.list());
            write(data, relations.list());
            lexicon.write(data);
            tagger.write(data);
            morphology.write(data);
            write(data, allowed);
            lemmas.write(data);
            moves.write(data);
            heads.write(data);
            new ArcKindTrainer(new ArcKinds(features.list(), relations.list()), own).write(data);
        });
    }

    /** What the two passes of a tagger have learnt. */
    private record TaggerWeights(WeightRows first, WeightRows second) {
        void write(DataOutput out) throws IOException {
            first.write(out);
            second.write(out);
        }
    }

    private TaggerWeights tagger(Lexicon lexicon, Jackknife jackknife, Course course) {
        return new TaggerWeights(
                TaggerTrainer.first(lexicon, own, course).freeze(part(FIRST)),
                TaggerTrainer.second(lexicon, own, jackknife.firstPass(), course)
                        .freeze(part(SECOND)));
    }

    /** How words are used in plain text is added only where there is enough of it. */
    private Lexicon withHabits(Lexicon lexicon, Course course) {
        long words = text.stream().mapToLong(List::size).sum();
        return words < MUCH_TEXT ? lexicon : lexicon.with(HabitTrainer.habits(lexicon, own, text, course));
    }

    /**
     * Trains only a tagger and writes it into a model that was trained before, in place of the one there: classes of words,
     * features, lemmas and trees stay what they are, and so does what rules make of them.
     *
     * @throws IllegalArgumentException if that is no model, naming it
     */
    public void renewTagger(InputStream model, String name, OutputStream out) throws IOException {
        KeptParts kept = ModelFile.read(model, name, KeptParts::read);
        Course course = new Course(epochs, taggers);
        Lexicon lexicon = withHabits(Lexicon.of(own, kept.classes()), course);
        Jackknife jackknife = new Jackknife(lexicon, own, course.shorter().single());
        TaggerWeights tagger = tagger(lexicon, jackknife, course);
        ModelFile.write(out, data -> {
            write(data, kept.features());
            write(data, kept.relations());
            lexicon.write(data);
            tagger.write(data);
            data.write(kept.behind());
        });
    }

    /** The parser, from the trees of the language itself and from those of its neighbours, with features like its own. */
    private ParserTrainer parser(Lexicon lexicon, List<Words> tagged, Morphology likeOurs) {
        List<Gold> trees = new ArrayList<>(own);
        List<Words> words = new ArrayList<>(tagged);
        for (int more = 1; more < OWN && !neighbours.isEmpty(); more++) {
            trees.addAll(own);
            words.addAll(tagged);
        }
        for (Gold gold : neighbours) {
            Words sentence = gold.tagged(lexicon.vocabulary);
            likeOurs.annotate(sentence);
            trees.add(gold);
            words.add(sentence);
        }
        return ParserTrainer.train(trees, words, relations.size(), epochs);
    }

    private int part(int percent) {
        return (int) ((long) weights * percent / 100);
    }

    private static void write(DataOutput out, int[][] lists) throws IOException {
        out.writeInt(lists.length);
        for (int[] list : lists) {
            out.writeInt(list.length);
            for (int number : list) {
                out.writeInt(number);
            }
        }
    }

    private static void write(DataOutput out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    /**
     * {@code SyntaxTrainer FOLDER [--weights NUMBER] [--epochs NUMBER] [--taggers NUMBER] [--renew-tagger] TREEBANK... [--neighbours TREEBANK...] [--text FILE...]}
     *
     * @param args the folder of the language pack, named by its code, into which the model goes, and what it is made of; with
     *     {@code --renew-tagger} only the tagger of the model there is trained
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        SyntaxTrainer trainer =
                new SyntaxTrainer(LanguagePack.at(folder, folder.getFileName().toString()));
        String kind = "--own";
        boolean renew = false;
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--weights")) {
                trainer.weights(Integer.parseInt(args[++i]));
            } else if (args[i].equals("--epochs")) {
                trainer.epochs(Integer.parseInt(args[++i]));
            } else if (args[i].equals("--taggers")) {
                trainer.taggers(Integer.parseInt(args[++i]));
            } else if (args[i].equals("--renew-tagger")) {
                renew = true;
            } else if (args[i].startsWith("--")) {
                kind = args[i];
            } else if (kind.equals("--text")) {
                trainer.addText(Path.of(args[i]));
            } else if (kind.equals("--neighbours")) {
                trainer.addNeighbour(Path.of(args[i]));
            } else {
                trainer.add(Path.of(args[i]));
            }
        }
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        Path file = folder.resolve("syntax.bin");
        if (renew) {
            try (InputStream older = Files.newInputStream(file)) {
                trainer.renewTagger(older, file.toString(), model);
            }
        } else {
            trainer.train(model);
        }
        Files.write(file, model.toByteArray());
    }
}
