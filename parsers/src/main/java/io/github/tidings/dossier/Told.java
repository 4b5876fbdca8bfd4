package io.github.tidings.dossier;

import io.github.tidings.core.Count;
import io.github.tidings.core.Dossier;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.TimeReference;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** One fact of a dossier with everyone who tells it. */
final class Told {
    /** How many days may lie between two reports of one fact. */
    private static final int FRESH = 14;
    /** With how many tellings another one is compared. */
    private static final int COMPARED = 40;

    private final String id;
    private final FactForm first;
    private final List<Account> accounts = new ArrayList<>();

    /** One article's telling, with the dossier's actors. */
    private record Account(String article, Optional<LocalDate> published, String fact, FactForm form) {
        Optional<TimeReference> day() {
            return form.time().filter(time -> time.from().isPresent());
        }
    }

    Told(String id, FactForm first) {
        this.id = id;
        this.first = first;
    }

    /**
     * Whether that article may tell of it: at about the same time as another one, and not twice, unless it tells how the fact went
     * on.
     */
    boolean mayBe(String article, Optional<LocalDate> published, FactForm form) {
        return accounts.stream().anyMatch(account -> near(account, published, form))
                && accounts.stream()
                        .filter(account -> account.article.equals(article))
                        .noneMatch(account -> account.form.words("status").equals(form.words("status")));
    }

    /** Where nothing tells when an article appeared, both have to tell when it happened. */
    private static boolean near(Account account, Optional<LocalDate> published, FactForm form) {
        return account.published.isPresent() && published.isPresent()
                ? Math.abs(ChronoUnit.DAYS.between(account.published.get(), published.get())) <= FRESH
                : account.day().isPresent()
                        && form.time().flatMap(TimeReference::from).isPresent();
    }

    /** Whether the form tells this fact: no telling of it speaks against that, and one for it. */
    boolean is(FactForm form, Identity identity, Predicate<String> named) {
        List<Comparison> comparisons = accounts.stream()
                .limit(COMPARED)
                .map(account -> new Comparison(account.form, form, named))
                .toList();
        return comparisons.stream().allMatch(comparison -> comparison.compatible(identity))
                && comparisons.stream().anyMatch(comparison -> comparison.proven(identity));
    }

    void add(String article, Optional<LocalDate> published, String fact, FactForm form) {
        accounts.add(new Account(article, published, fact, form));
    }

    Dossier.SharedFact fact() {
        FactForm.Builder named = FactForm.builder();
        named.from(first);
        Dossier.SharedFact.Builder shared = Dossier.SharedFact.builder();
        return shared.fact(first.type().fact(named.id(id).build()))
                .sources(accounts.stream().map(Told::telling).toList())
                .history(history())
                .build();
    }

    private static Dossier.Telling telling(Account account) {
        Dossier.Telling.Builder telling = Dossier.Telling.builder();
        return telling.article(account.article)
                .fact(account.fact)
                .evidence(account.form.evidence())
                .build();
    }

    /** Each status that is told, in the order of the reports. */
    private List<Dossier.Step> history() {
        Map<String, List<Account>> byStatus = new LinkedHashMap<>();
        accounts.stream()
                .sorted(Comparator.comparing(account -> account.published.orElse(LocalDate.MIN)))
                .forEach(account -> account.form
                        .word("status")
                        .ifPresent(status -> byStatus.computeIfAbsent(status, s -> new ArrayList<>())
                                .add(account)));
        return byStatus.entrySet().stream()
                .map(entry -> step(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Dossier.Step step(String status, List<Account> told) {
        Dossier.Step.Builder step = Dossier.Step.builder();
        return step.status(status)
                .time(told.stream().flatMap(account -> account.day().stream()).findFirst())
                .sources(articles(told))
                .build();
    }

    List<Dossier.Disagreement> disagreements() {
        List<Dossier.Disagreement> found = new ArrayList<>();
        Set<String> numbers = new LinkedHashSet<>();
        accounts.forEach(account -> numbers.addAll(account.form.counts().keySet()));
        for (String number : numbers) {
            disagreement(
                            Dossier.Disagreement.Subject.COUNT,
                            account -> account.form
                                    .count(number)
                                    .flatMap(Count::nearest)
                                    .map(String::valueOf))
                    .ifPresent(found::add);
        }
        disagreement(Dossier.Disagreement.Subject.TIME, Told::exactDay).ifPresent(found::add);
        return found;
    }

    private static Optional<String> exactDay(Account account) {
        return account.day()
                .filter(time -> time.to().isEmpty() || time.to().equals(time.from()))
                .flatMap(TimeReference::from)
                .map(LocalDate::toString);
    }

    private Optional<Dossier.Disagreement> disagreement(
            Dossier.Disagreement.Subject about, Function<Account, Optional<String>> value) {
        Map<String, List<Account>> values = new LinkedHashMap<>();
        accounts.forEach(account -> value.apply(account)
                .ifPresent(
                        v -> values.computeIfAbsent(v, x -> new ArrayList<>()).add(account)));
        if (values.size() < 2
                || articles(values.values().stream().flatMap(List::stream).toList())
                                .size()
                        < 2) {
            return Optional.empty();
        }
        Dossier.Disagreement.Builder disagreement = Dossier.Disagreement.builder();
        disagreement.fact(id).about(about);
        values.forEach((words, told) -> {
            Dossier.Version.Builder version = Dossier.Version.builder();
            disagreement.addValue(version.value(words).sources(articles(told)).build());
        });
        return Optional.of(disagreement.build());
    }

    private static List<String> articles(List<Account> told) {
        return told.stream().map(Account::article).distinct().toList();
    }
}
