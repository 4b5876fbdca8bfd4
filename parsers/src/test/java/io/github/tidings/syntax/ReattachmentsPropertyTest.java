package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReattachmentsPropertyTest {
    private static final List<String> RELATIONS =
            List.of("acl", "acl:relcl", "conj", "obl", "nsubj", "nmod", "case", "cc", "aux", "flat", "appos", "xcomp");
    private static final List<PartOfSpeech> PARTS = List.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.VERB,
            PartOfSpeech.PRON,
            PartOfSpeech.CCONJ,
            PartOfSpeech.PUNCT);
    private static final List<String> FEATURES =
            List.of("", "Number=Sing", "Number=Plur", "PronType=Rel", "VerbForm=Part", "Number=Plur|VerbForm=Fin");

    @Property
    void aTreeStaysATree(@ForAll @IntRange(min = 1, max = 14) int size, @ForAll long seed) {
        isTree(Reattachments.of(tree(size, new Random(seed))), size);
    }

    @Property
    void soItDoesWhereEveryWordMayBeOneOfSaying(@ForAll @IntRange(min = 1, max = 14) int size, @ForAll long seed) {
        List<Token> tokens = tree(size, new Random(seed));

        isTree(new ClosingSpeech(Set.of("w"), Set.of()).mended(tokens), size);
        isTree(new ClosingSpeech(Set.of(), Set.of("w")).mended(tokens), size);
        isTree(new MedialSpeech(Set.of("w")).mended(tokens), size);
        isTree(new Betweens(Set.of("w")).mended(tokens), size);
    }

    private static void isTree(List<Token> mended, int size) {
        assertThat(mended).filteredOn(token -> token.head() < 0).hasSize(1);
        for (Token token : mended) {
            int steps = 0;
            for (Token at = token; at.head() >= 0; at = mended.get(at.head())) {
                assertThat(++steps).isLessThan(size);
            }
        }
    }

    /** Any tree: the words in any order, each hung on one before it in that order. */
    private static List<Token> tree(int size, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        java.util.Collections.shuffle(order, random);
        Token[] tokens = new Token[size];
        for (int i = 0; i < size; i++) {
            int word = order.get(i);
            int head = i == 0 ? -1 : order.get(random.nextInt(i));
            tokens[word] = new Token(
                    word,
                    Span.of(2 * word, 2 * word + 1),
                    random.nextInt(4) == 0 ? "," : "w",
                    "w",
                    any(PARTS, random),
                    any(FEATURES, random),
                    head,
                    any(RELATIONS, random));
        }
        return List.of(tokens);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
