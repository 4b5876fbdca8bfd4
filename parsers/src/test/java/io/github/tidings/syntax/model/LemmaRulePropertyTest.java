package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;

class LemmaRulePropertyTest {

    @Property
    void theRuleOfAPairMakesTheLemmaOfTheForm(
            @ForAll @AlphaChars @NotEmpty String form, @ForAll @AlphaChars @NotEmpty String lemma) {
        assertThat(LemmaRule.of(form, lemma).apply(form)).isEqualTo(lemma);
    }

    @Property
    void aRuleNeverLeavesNothing(
            @ForAll @AlphaChars @NotEmpty String form,
            @ForAll @AlphaChars @NotEmpty String lemma,
            @ForAll @NotEmpty String other) {
        assertThat(LemmaRule.of(form, lemma).apply(other)).isNotEmpty();
    }
}
