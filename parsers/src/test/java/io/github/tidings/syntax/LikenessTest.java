package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.lang.LanguagePack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikenessTest {
    private final Likeness swedish = Likeness.of(LanguagePack.bundled("sv"));

    @Test
    void showsTheModelAFormThatItKnowsAndKeepsTheCapital() {
        assertThat(swedish.seen(List.of("Greps", "han", "greps"))).containsExactly("Dödades", "han", "dödades");
    }

    @Test
    void keepsTheLemmaOfTheFormItself() {
        assertThat(swedish.lemma(List.of("Greps"), 0, "döda")).isEqualTo("gripa");
        assertThat(swedish.lemma(List.of("gick"), 0, "gå")).isEqualTo("gå");
    }

    @Test
    void readsAStemWithEveryEndingOfItsInflection() {
        assertThat(swedish.seen(List.of("bombarderade", "Frös"))).containsExactly("visade", "Tog");
        assertThat(swedish.lemma(List.of("bombarderade"), 0, "x")).isEqualTo("bombardera");
    }

    @Test
    void readsACompoundByItsLastPart() {
        assertThat(swedish.seen(List.of("Kuststyrkorna"))).containsExactly("Kvinnorna");
        assertThat(swedish.lemma(List.of("Kuststyrkorna"), 0, "x")).isEqualTo("kuststyrka");
    }

    @Test
    void readsADayAsAnAdverbBetweenAVerbAndItsObject() {
        assertThat(swedish.seen(List.of("Lind", "gav", "på", "måndagen", "eld")))
                .containsExactly("Lind", "gav", "också", "också", "eld");
        assertThat(swedish.seen(List.of("Lind", "talade", "på", "måndagen", "om", "saken")))
                .contains("på", "måndagen");
        assertThat(swedish.seen(List.of("Lind", "avgick", "på", "måndagen", ".")))
                .contains("på", "måndagen");
        assertThat(swedish.seen(List.of("På", "måndagen", "avgick", "Lind"))).contains("måndagen");
    }

    @Test
    void readsAConjunctionBeforeASupineThatHasNoAuxiliary() {
        assertThat(swedish.seen(List.of("sedan", "hamnen", "stängts"))).startsWith("eftersom");
        assertThat(swedish.seen(List.of("sedan", "kuppen", "har", "tio", "gripits")))
                .startsWith("sedan");
        assertThat(swedish.seen(List.of("sedan", "i", "maj"))).startsWith("sedan");
    }

    @Test
    void readsANameThatTheTextHadBeforeWhereItOpensASentence() {
        SeenNames names = new SeenNames();
        names.learn(List.of("I", "dag", "avgick", "Aden", "Lund"));
        assertThat(swedish.seen(List.of("Aden", "sover"), names)).containsExactly("Karl", "sover");
        assertThat(swedish.lemma(List.of("Aden", "avgick"), 0, "Karl")).isEqualTo("Aden");
        assertThat(swedish.seen(List.of("Lund", "avgick"))).startsWith("Lund");
    }

    @Test
    void readsHansAsANameBeforeAnother() {
        assertThat(swedish.seen(List.of("med", "Hans", "Lund"))).containsExactly("med", "Karl", "Lund");
        assertThat(swedish.seen(List.of("Hans", "bror"))).startsWith("Hans");
    }

    @Test
    void leavesLanguagesWithoutLikenessesAlone(@TempDir Path empty) {
        List<String> forms = List.of("They", "deposed", "him");
        assertThat(Likeness.of(LanguagePack.at(empty, "en")).seen(forms)).isSameAs(forms);
    }

    @Test
    void readsEnglishFormsOfTheNews() {
        Likeness english = Likeness.of(LanguagePack.bundled("en"));
        assertThat(english.seen(List.of("They", "deposed", "him"))).containsExactly("They", "created", "him");
        assertThat(english.lemma(List.of("deposed"), 0, "x")).isEqualTo("depose");
        assertThat(english.seen(List.of("Secretary-General"))).containsExactly("President");
        assertThat(english.seen(List.of("arrest", "warrant"))).containsExactly("arrest", "decision");
        assertThat(english.seen(List.of("to", "warrant"))).containsExactly("to", "warrant");
    }

    @Test
    void tellsFormsOfTwoWordsApartByTheWordsBesideThem() {
        Likeness french = Likeness.of(LanguagePack.bundled("fr"));
        assertThat(french.seen(List.of("S'", "il", "s'", "en", "va"))).containsExactly("S'", "il", "se", "en", "va");
        assertThat(french.lemma(List.of("s'", "en"), 0, "si")).isEqualTo("soi");
        assertThat(french.lemma(List.of("et", "menace"), 1, "menace")).isEqualTo("menacer");
        assertThat(french.lemma(List.of("la", "menace"), 1, "menace")).isEqualTo("menace");
    }

    @Test
    void takesANounForAVerbBeforeAnObjectButNotBehindAnArticle() {
        Likeness french = Likeness.of(LanguagePack.bundled("fr"));
        assertThat(french.seen(List.of("Bergen", "critique", "la", "loi")))
                .containsExactly("Bergen", "refuse", "la", "loi");
        assertThat(french.seen(List.of("la", "critique", "la", "plus", "vive"))).contains("critique");
        assertThat(french.seen(List.of("Bergen", "annonce", "que"))).containsExactly("Bergen", "affirme", "que");
    }

    @Test
    void leavesTheAuxiliariesAlone() {
        Likeness french = Likeness.of(LanguagePack.bundled("fr"));
        List<String> forms =
                List.of("était", "étaient", "avait", "avaient", "est", "sont", "a", "ont", "sera", "serait", "fut");
        assertThat(french.seen(forms)).isEqualTo(forms);
        assertThat(french.lemma(forms, 1, "être")).isEqualTo("être");
    }

    @Test
    void takesAPhraseBehindAnAuxiliaryForAdverbs() {
        Likeness french = Likeness.of(LanguagePack.bundled("fr"));
        List<String> words = List.of("Bergen", "a", "pour", "sa", "part", "limogé", "le", "consul");
        assertThat(french.seen(words).subList(2, 5)).containsOnly("également");
        assertThat(french.lemma(words, 4, "également")).isEqualTo("part");
        assertThat(french.seen(List.of("Pour", "sa", "part"))).containsExactly("Pour", "sa", "part");
    }

    @Test
    void tellsTheDictionaryFormOfAFormThatItLeavesAsItIs() {
        Likeness french = Likeness.of(LanguagePack.bundled("fr"));
        assertThat(french.seen(List.of("Bergen", "rompt"))).containsExactly("Bergen", "rompt");
        assertThat(french.lemma(List.of("Bergen", "rompt"), 1, "renir")).isEqualTo("rompre");
        assertThat(french.lemma(List.of("Bergen", "regrettait"), 1, "regrettre"))
                .isEqualTo("regretter");
    }

    @Test
    void takesAFormForASupineBehindItsAuxiliaryAlone() {
        assertThat(swedish.seen(List.of("har", "i", "maj", "stängt"))).containsExactly("har", "i", "maj", "tagit");
        assertThat(swedish.seen(List.of("har", "ett", "stängt"))).containsExactly("har", "ett", "stängt");
        assertThat(swedish.seen(List.of("har", "ett", "nyligen", "stängt"))).endsWith("stängt");
        assertThat(swedish.seen(List.of("har", "råd", ",", "stängt"))).endsWith("stängt");
        assertThat(swedish.seen(List.of("stängt"))).containsExactly("stängt");
        assertThat(swedish.lemma(List.of("hade", "erkänt"), 1, "x")).isEqualTo("erkänna");
    }

    @Test
    void asksWhatStandsBeforeAndBehindAndElseKeepsWhatTheFormIsAlways() {
        assertThat(swedish.seen(List.of("inför", "sanktioner"))).startsWith("kräver");
        assertThat(swedish.seen(List.of("inför", "valet"))).startsWith("inför");
        assertThat(swedish.seen(List.of("den", "fängslade"))).endsWith("nya");
        assertThat(swedish.seen(List.of("armén", "fängslade"))).endsWith("visade");
    }
}
