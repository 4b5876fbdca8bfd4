package io.github.tidings.fact;

import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Modality;
import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Brings what the finders found into order: who says so, retellings folded, the order of the text, ids; what is only
 * supposed or denied apart from what is told.
 *
 * @param facts what the text tells
 * @param considered what it supposes or denies
 */
record FactCollector(List<Fact> facts, List<Fact> considered) {

    /** Collects the findings of one article; of more than {@code most}, the first ones in the text, with a diagnostic. */
    static FactCollector collect(List<Fact> found, int most, Consumer<Diagnostic> diagnostics) {
        Speech speech = Speech.of(found);
        List<FactForm> forms = new ArrayList<>();
        found.forEach(fact -> forms.add(attributed(fact, speech)));
        forms.sort(Comparator.comparing(FactCollector::place).thenComparing(FactForm::type));
        List<FactForm> folded = Retellings.fold(forms);
        if (folded.size() > most) {
            diagnostics.accept(Diagnostic.of(
                    "facts-cut",
                    String.format(
                            Locale.ROOT, "kept %d of %d facts, as ParseLimits.maxFacts says", most, folded.size()),
                    place(folded.get(most))));
            folded = folded.subList(0, most);
        }
        return numbered(folded);
    }

    private static Span place(FactForm form) {
        return form.evidence().get(0).span();
    }

    private static FactForm attributed(Fact fact, Speech speech) {
        FactForm form = fact.form();
        if (fact.type() == FactType.STATEMENT || form.accordingTo().isPresent()) {
            return form;
        }
        Span place = form.trigger().map(t -> t.span()).orElse(place(form));
        FactForm.Builder builder = FactForm.builder();
        builder.from(form);
        return builder.accordingTo(speech.speaker(place)).build();
    }

    private static FactCollector numbered(List<FactForm> forms) {
        List<Fact> facts = new ArrayList<>();
        List<Fact> considered = new ArrayList<>();
        int next = 1;
        for (FactForm form : forms) {
            FactForm.Builder builder = FactForm.builder();
            builder.from(form);
            Fact fact = form.type().fact(builder.id("f" + next++).build());
            boolean told = fact.modality() != Modality.HYPOTHETICAL && fact.modality() != Modality.DENIED;
            (told ? facts : considered).add(fact);
        }
        return new FactCollector(facts, considered);
    }
}
