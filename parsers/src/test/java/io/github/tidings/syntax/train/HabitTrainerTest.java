package io.github.tidings.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.model.ConlluSentence;
import io.github.tidings.syntax.model.Habits;
import io.github.tidings.syntax.model.Hash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HabitTrainerTest {
    private static final String TREEBANK = """
            1\tthe\tthe\tDET\t_\t_\t2\tdet\t_\t_
            2\tdog\tdog\tNOUN\t_\t_\t3\tnsubj\t_\t_
            3\tmet\tmeet\tVERB\t_\t_\t0\troot\t_\t_
            4\tAnna\tAnna\tPROPN\t_\t_\t3\tobj\t_\t_

            """;

    private final Map<Integer, Integer> habits =
            habits(times(3, "the dog met Anna"), times(2, "the cat met Otto"), times(1, "the Dog met Anna"));

    HabitTrainerTest() throws IOException {}

    @Test
    void aWordHasThePartOfSpeechAsWhichTheTaggerFindsIt() {
        assertThat(usual("dog")).isEqualTo(PartOfSpeech.NOUN.ordinal());
        assertThat(usual("Anna")).isEqualTo(PartOfSpeech.PROPN.ordinal());
    }

    @Test
    void onlyBehindAnotherWordALargeInitialTellsSomething() {
        assertThat(initials("the")).isZero();
        assertThat(initials("met")).isEqualTo(1);
        assertThat(initials("dog")).isEqualTo(2);
        assertThat(initials("Anna")).isEqualTo(4);
    }

    @Test
    void aWordSeenTwiceHasNoHabits() {
        assertThat(habits).doesNotContainKey(hash("otto"));
    }

    private int usual(String word) {
        return habits.get(hash(word)) / Habits.INITIALS / 3 / (PartOfSpeech.values().length + 1);
    }

    private int initials(String word) {
        return habits.get(hash(word)) % Habits.INITIALS;
    }

    private static int hash(String word) {
        return Hash.of(word, 0, word.length());
    }

    @SafeVarargs
    private static Map<Integer, Integer> habits(List<List<String>>... texts) throws IOException {
        Gold gold = new Gold(
                ConlluSentence.read(new BufferedReader(new StringReader(TREEBANK)))
                        .orElseThrow(),
                new Names(),
                new Names(),
                form -> form);
        List<Gold> treebank = Collections.nCopies(20, gold);
        List<List<String>> text = Arrays.stream(texts).flatMap(List::stream).toList();
        return HabitTrainer.habits(Lexicon.of(treebank, List.of()), treebank, text, new Course(3, 1));
    }

    private static List<List<String>> times(int times, String sentence) {
        return IntStream.range(0, times)
                .mapToObj(i -> List.of(sentence.split(" ", -1)))
                .toList();
    }
}
