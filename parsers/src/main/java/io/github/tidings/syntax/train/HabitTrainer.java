package io.github.tidings.syntax.train;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.model.Habits;
import io.github.tidings.syntax.model.Hash;
import io.github.tidings.syntax.model.LinearModel;
import io.github.tidings.syntax.model.Tagger;
import io.github.tidings.syntax.model.Words;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lets a first tagger read plain text and counts how it finds each word used. */
final class HabitTrainer {
    /** How often a word has to occur to have habits. */
    private static final int SEEN = 3;

    private final Map<Integer, Uses> uses = new TreeMap<>();

    private HabitTrainer() {}

    /** The habits of the words of a text, by their hashes, as {@link Habits} has them. */
    static SortedMap<Integer, Integer> habits(
            Lexicon lexicon, List<Gold> treebank, List<List<String>> text, Course course) {
        LinearModel model = TaggerTrainer.first(
                        lexicon, treebank, course.shorter().single())
                .model();
        Tagger tagger = new Tagger(lexicon.certain, model, model);
        HabitTrainer trainer = new HabitTrainer();
        for (List<String> sentence : text) {
            Words words = new Words(sentence, lexicon.vocabulary);
            tagger.look(words);
            trainer.count(words);
        }
        return trainer.habits();
    }

    private void count(Words words) {
        for (int i = 0; i < words.size(); i++) {
            String form = words.form(i);
            uses.computeIfAbsent(Hash.of(form, 0, form.length()), hash -> new Uses())
                    .add(words, i);
        }
    }

    private SortedMap<Integer, Integer> habits() {
        SortedMap<Integer, Integer> habits = new TreeMap<>();
        uses.forEach((word, use) -> {
            if (use.all >= SEEN) {
                habits.put(word, use.parts() * Habits.INITIALS + use.initials());
            }
        });
        return habits;
    }

    /** What was seen of one word. */
    private static final class Uses {
        /** A part of speech counts from one use in so many, and is frequent from one in so many. */
        private static final int RARE = 20;

        private static final int FREQUENT = 4;

        private final int[] ofPart = new int[PartOfSpeech.values().length];
        private int all;
        private int within;
        private int large;

        void add(Words words, int i) {
            all++;
            ofPart[words.pos(i)]++;
            char first = words.form(i).charAt(0);
            if (words.isWithin(i) && Character.isLetter(first)) {
                within++;
                large += Character.isUpperCase(first) ? 1 : 0;
            }
        }

        /** One number for the usual part of speech, the next, and how frequent the next is. */
        int parts() {
            int usual = most(-1);
            int next = most(usual);
            int share = share(ofPart[next]);
            return (usual * (ofPart.length + 1) + (share == 0 ? 0 : next + 1)) * 3 + share;
        }

        private int share(int times) {
            return times * RARE < all ? 0 : times * FREQUENT < all ? 1 : 2;
        }

        private int most(int but) {
            int most = but == 0 ? 1 : 0;
            for (int part = most + 1; part < ofPart.length; part++) {
                if (part != but && ofPart[part] > ofPart[most]) {
                    most = part;
                }
            }
            return most;
        }

        /** 0 where it was never seen behind another word, else from 1 (hardly ever large) to 4 (hardly ever small). */
        int initials() {
            if (within == 0) {
                return 0;
            }
            return large * RARE < within ? 1 : large * 2 < within ? 2 : (within - large) * RARE > within ? 3 : 4;
        }
    }
}
