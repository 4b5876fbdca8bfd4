package io.github.tidings.dossier;

import static io.github.tidings.dossier.Report.code;
import static io.github.tidings.dossier.Report.count;
import static io.github.tidings.dossier.Report.on;
import static io.github.tidings.dossier.Report.place;
import static io.github.tidings.dossier.Report.role;
import static io.github.tidings.dossier.Report.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Dossier;
import io.github.tidings.core.FactType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierMergerTest {
    @Test
    void anActorIsOneInEveryLanguage() {
        Dossier dossier = merge(
                new Report("one", "2024-05-02").country("Germany", "DE").actor(Actor.Kind.ORGANIZATION, "NATO", ""),
                new Report("two", "2024-05-02").country("Tyskland", "DE").actor(Actor.Kind.ORGANIZATION, "Nato", ""),
                new Report("three", "2024-05-03")
                        .country("Allemagne", "DE")
                        .actor(Actor.Kind.ORGANIZATION, "OTAN", ""));
        assertThat(dossier.actors()).extracting(Dossier.Member::name).containsExactly("Germany", "NATO");
        assertThat(dossier.actors().get(0).aliases()).containsExactly("Tyskland", "Allemagne");
    }

    @Test
    void aPersonGoesByTheFullestName() {
        Dossier dossier = merge(
                new Report("one", "2024-05-02").person("Prigozhin"),
                new Report("two", "2024-05-02").person("Jevgenij Prigozjin"),
                new Report("three", "2024-05-02").person("Yevgeny Prigozhin"));
        assertThat(dossier.actors()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Jevgenij Prigozjin");
            assertThat(one.mentions()).extracting(Dossier.Sighting::article).containsExactly("one", "two", "three");
        });
    }

    @Test
    void aSurnameThatTwoBearIsNeithersAlone() {
        Dossier dossier = merge(
                new Report("one", "2024-05-02").person("Anna Lind").person("Erik Lind"),
                new Report("two", "2024-05-02").person("Lind"));
        assertThat(dossier.actors()).hasSize(3);
        assertThat(dossier.actors().get(2).candidates())
                .containsExactly(
                        dossier.actors().get(0).id(), dossier.actors().get(1).id());
    }

    @Test
    void whoeverIsOnlyDescribedIsSomebodyElseInEveryArticle() {
        Dossier dossier = merge(
                new Report("one", "2024-05-02")
                        .actor(Actor.Kind.GROUP, "protesters", "")
                        .actor(Actor.Kind.ORGANIZATION, "Swiss embassy", "CH")
                        .person("head of state"),
                new Report("two", "2024-05-02")
                        .actor(Actor.Kind.GROUP, "protesters", "")
                        .actor(Actor.Kind.ORGANIZATION, "Swiss embassy", "CH")
                        .person("head of state"));
        assertThat(dossier.actors()).hasSize(6);
    }

    @Test
    void aCoupIsOneWhoeverTellsIt() {
        Dossier dossier = merge(
                new Report("one", "2024-05-02")
                        .person("Ada Norr")
                        .fact(
                                FactType.COUP,
                                role("ousted", "Ada Norr"),
                                code("status", "ATTEMPTED"),
                                on("2024-05-01", "2024-05-01")),
                new Report("two", "2024-05-03")
                        .person("Norr")
                        .fact(
                                FactType.COUP,
                                role("ousted", "Norr"),
                                code("status", "COMPLETED"),
                                on("2024-04-29", "2024-05-05")));
        assertThat(dossier.facts()).singleElement().satisfies(coup -> {
            assertThat(coup.sources()).extracting(Dossier.Telling::article).containsExactly("one", "two");
            assertThat(coup.history()).extracting(Dossier.Step::status).containsExactly("ATTEMPTED", "COMPLETED");
        });
    }

    @Test
    void newsOfAnotherMonthIsAnotherFact() {
        assertThat(merge(
                                detention("one", "2024-05-02"),
                                detention("two", "2024-05-09"),
                                detention("three", "2024-07-09"))
                        .facts())
                .extracting(fact -> fact.sources().size())
                .containsExactly(2, 1);
    }

    private static Report detention(String id, String published) {
        return new Report(id, published)
                .person("Ada Norr")
                .fact(FactType.DETENTION, role("detainees", "Ada Norr"), code("status", "DETAINED"));
    }

    @Test
    void imposersThatDifferMakeTwoSanctions() {
        Dossier dossier = merge(
                sanction("one", "European Union", "AID"),
                sanction("two", "Union européenne", "AID"),
                sanction("three", "African Union", "AID"),
                sanction("four", "EU", "TRAVEL_BAN"));
        assertThat(dossier.facts()).extracting(fact -> fact.sources().size()).containsExactly(2, 1, 1);
    }

    private static Report sanction(String id, String imposer, String measure) {
        return new Report(id, "2024-05-02")
                .actor(Actor.Kind.ORGANIZATION, imposer, "")
                .country("Norrland", "NO")
                .fact(
                        FactType.SANCTION,
                        role("imposers", imposer),
                        role("targets", "Norrland"),
                        code("measures", measure));
    }

    @Test
    void protestsNeedTheSameDayAndPlace() {
        Dossier dossier = merge(
                protest("one", "2024-05-01", "Bamako"),
                protest("two", "2024-05-01", "central Bamako"),
                protest("three", "2024-05-02", "Bamako"),
                protest("four", "2024-05-01", "Ségou"));
        assertThat(dossier.facts()).extracting(fact -> fact.sources().size()).containsExactly(2, 1, 1);
    }

    @Test
    void aPlaceMayHaveAShortName() {
        Dossier dossier = merge(protest("one", "2024-05-01", "Gao"), protest("two", "2024-05-01", "the town of Gao"));
        assertThat(dossier.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.sources()).hasSize(2));
    }

    private static Report protest(String id, String day, String place) {
        return new Report(id, "2024-05-03").fact(FactType.PROTEST, on(day, day), place(place));
    }

    @Test
    void whereNumbersDifferBothStandSideBySide() {
        Dossier dossier = merge(evacuation("one", 262), evacuation("two", 270));
        assertThat(dossier.facts()).hasSize(1);
        assertThat(dossier.disagreements()).singleElement().satisfies(differing -> {
            assertThat(differing.about()).isEqualTo(Dossier.Disagreement.Subject.COUNT);
            assertThat(differing.values()).extracting(Dossier.Version::value).containsExactly("262", "270");
        });
    }

    private static Report evacuation(String id, long people) {
        return new Report(id, "2024-05-03")
                .country("France", "FR")
                .fact(FactType.EVACUATION, role("organizers", "France"), count(people), on("2024-05-02", "2024-05-02"));
    }

    @Test
    void aQuotationIsKnownAgainInOtherWordsAround() {
        Dossier dossier = merge(
                statement("one", "force would be a \"last resort\""),
                statement("two", "“Force is the last resort,”"),
                statement("three", "talks would go on in Accra"));
        assertThat(dossier.facts()).extracting(fact -> fact.sources().size()).containsExactly(2, 1);
    }

    private static Report statement(String id, String content) {
        return new Report(id, "2024-05-03")
                .person("Ada Norr")
                .fact(FactType.STATEMENT, role("speakers", "Ada Norr"), words(content));
    }

    @Test
    void anArticleThatRepeatsAnotherSaysSo() {
        StringBuilder copy = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            copy.append("word").append(i).append(i % 9 == 0 ? ". " : " ");
        }
        Dossier dossier = merge(
                new Report("one", "2024-05-02", copy.toString()),
                new Report("two", "2024-05-02", "By our correspondent. " + copy),
                new Report("three", "2024-05-02", copy.reverse().toString()));
        assertThat(dossier.articles().get(1).sameStoryAs()).contains("one");
        assertThat(dossier.articles().get(2).sameStoryAs()).isEmpty();
    }

    private static Dossier merge(Report... reports) {
        return DossierMerger.standard()
                .merge(Arrays.stream(reports).map(Report::build).toList());
    }

    @Test
    void ofNothingComesNothing() {
        assertThat(DossierMerger.standard().merge(List.of()).facts()).isEmpty();
    }
}
