package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.lang.LanguagePack;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private final Likeness swedish = Likeness.of(LanguagePack.bundled("sv"));

    @Test
    void showsTheModelAFormThatItKnowsAndKeepsTheCapital() {
        assertThat(swedish.seen(List.of("Greps", "han", "greps"))).containsExactly("Dödades", "han", "dödades");
    }

    @Test
    void keepsTheLemmaOfTheFormItself() {
        assertThat(swedish.lemma("Greps", "döda")).isEqualTo("gripa");
        assertThat(swedish.lemma("gick", "gå")).isEqualTo("gå");
    }

    @Test
    void readsAStemWithEveryEndingOfItsInflection() {
        assertThat(swedish.seen(List.of("bombarderade", "Frös"))).containsExactly("visade", "Tog");
        assertThat(swedish.lemma("bombarderade", "x")).isEqualTo("bombardera");
    }

    @Test
    void readsACompoundByItsLastPart() {
        assertThat(swedish.seen(List.of("Kuststyrkorna"))).containsExactly("Kvinnorna");
        assertThat(swedish.lemma("Kuststyrkorna", "x")).isEqualTo("kuststyrka");
    }

    @Test
    void leavesLanguagesWithoutLikenessesAlone() {
        List<String> forms = List.of("They", "seized", "power");
        assertThat(Likeness.of(LanguagePack.bundled("en")).seen(forms)).isSameAs(forms);
    }
}
