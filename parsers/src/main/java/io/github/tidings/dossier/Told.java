package io.github.tidings.dossier;

import io.github.tidings.core.Count;
import io.github.tidings.core.Dossier;
import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.TimeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One fact of a dossier with everyone who tells it. */
final class Told {
    private final String id;
    private final FactForm first;
    private final List<Dossier.Telling> tellings = new ArrayList<>();
    private final Set<String> articles = new LinkedHashSet<>();
    private final Map<String, Map<Long, Set<String>>> numbers = new LinkedHashMap<>();
    private Optional<TimeReference> time = Optional.empty();

    Told(String id, FactForm first) {
        this.id = id;
        this.first = first;
    }

    boolean agreesOnTime(FactForm form) {
        Optional<TimeReference> other = resolved(form);
        return time.isEmpty()
                || other.isEmpty()
                || time.get().from().equals(other.get().from())
                        && time.get().to().equals(other.get().to());
    }

    void add(String article, Fact fact) {
        FactForm form = fact.form();
        articles.add(article);
        tellings.add(telling(article, fact));
        time = time.or(() -> resolved(form));
        form.counts().forEach((name, count) -> count(name, count, article));
    }

    Dossier.SharedFact fact() {
        FactForm.Builder named = FactForm.builder();
        named.from(first);
        Dossier.SharedFact.Builder shared = Dossier.SharedFact.builder();
        shared.fact(first.type().fact(named.id(id).build())).sources(tellings);
        first.word("status").ifPresent(status -> shared.addHistory(step(status)));
        return shared.build();
    }

    List<Dossier.Disagreement> disagreements() {
        return numbers.values().stream()
                .filter(values -> values.size() > 1)
                .map(this::disagreement)
                .toList();
    }

    private void count(String name, Count count, String article) {
        count.nearest()
                .ifPresent(number -> numbers.computeIfAbsent(name, n -> new LinkedHashMap<>())
                        .computeIfAbsent(number, n -> new LinkedHashSet<>())
                        .add(article));
    }

    private Dossier.Telling telling(String article, Fact fact) {
        Dossier.Telling.Builder telling = Dossier.Telling.builder();
        return telling.article(article)
                .fact(fact.id())
                .evidence(fact.evidence())
                .build();
    }

    private Dossier.Step step(String status) {
        Dossier.Step.Builder step = Dossier.Step.builder();
        return step.status(status).time(time).sources(articles).build();
    }

    private Dossier.Disagreement disagreement(Map<Long, Set<String>> values) {
        Dossier.Disagreement.Builder disagreement = Dossier.Disagreement.builder();
        disagreement.fact(id).about(Dossier.Disagreement.Subject.COUNT);
        values.forEach((number, sources) -> {
            Dossier.Version.Builder version = Dossier.Version.builder();
            disagreement.addValue(
                    version.value(Long.toString(number)).sources(sources).build());
        });
        return disagreement.build();
    }

    private static Optional<TimeReference> resolved(FactForm form) {
        return form.time().filter(when -> when.from().isPresent());
    }
}
