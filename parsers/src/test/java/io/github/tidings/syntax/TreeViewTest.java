package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeViewTest {

    @Test
    void drawsEachWordBeneathItsHead() {
        Sentence sentence = new Sentence(
                Span.of(0, 32),
                0,
                List.of(
                        token(0, "Parliament", PartOfSpeech.PROPN, "", 1, "nsubj"),
                        token(1, "bans", PartOfSpeech.VERB, "Tense=Pres", -1, "root"),
                        token(2, "all", PartOfSpeech.DET, "", 3, "det"),
                        token(3, "marches", PartOfSpeech.NOUN, "", 1, "obj"),
                        token(4, ".", PartOfSpeech.PUNCT, "", 1, "punct")));

        assertThat(TreeView.of(sentence)).isEqualTo("""
                        bans (VERB, bans, Tense=Pres) root
                        ├─ Parliament (PROPN, Parliament) nsubj
                        ├─ marches (NOUN, marches) obj
                        │  └─ all (DET, all) det
                        └─ . (PUNCT, .) punct
                        """);
    }

    private static Token token(int index, String form, PartOfSpeech pos, String features, int head, String relation) {
        return new Token(index, Span.of(0, 1), form, form, pos, features, head, relation);
    }
}
