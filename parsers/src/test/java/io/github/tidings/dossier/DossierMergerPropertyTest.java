package io.github.tidings.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Dossier;
import io.github.tidings.core.FactType;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;

class DossierMergerPropertyTest {
    private static final List<FactType> KINDS = Arrays.stream(FactType.values())
            .filter(type -> type != FactType.STATEMENT && type != FactType.CUSTOM)
            .toList();

    private static final String[] NAMES = {
        "Ada Norr", "Norr", "Ada Nor", "EU", "Union européenne", "head of state", "X", "Åsa"
    };

    @Property(tries = 300)
    void everyFactStandsOnceAndEveryActorHasItsId(@ForAll long seed, @ForAll @IntRange(min = 0, max = 8) int articles) {
        List<ParsedArticle> parsed = articles(new Random(seed), articles);
        Dossier dossier = DossierMerger.standard().merge(parsed);
        List<String> told = new ArrayList<>();
        dossier.facts()
                .forEach(fact -> fact.sources().forEach(source -> told.add(source.article() + " " + source.fact())));
        List<String> facts = new ArrayList<>();
        parsed.forEach(
                one -> one.facts().forEach(fact -> facts.add(one.article().id().orElseThrow() + " " + fact.id())));
        assertThat(told).containsExactlyInAnyOrderElementsOf(facts);
        Set<String> ids = new HashSet<>();
        dossier.actors().forEach(actor -> assertThat(ids.add(actor.id())).isTrue());
        dossier.facts()
                .forEach(fact -> fact.fact()
                        .form()
                        .roles()
                        .values()
                        .forEach(fillers -> fillers.forEach(filler -> assertThat(ids)
                                .containsAll(filler.actor().stream().toList()))));
    }

    @Property(tries = 100)
    void theSameArticlesGiveTheSameDossier(@ForAll long seed) {
        assertThat(DossierMerger.standard().merge(articles(new Random(seed), 5)))
                .isEqualTo(DossierMerger.standard().merge(articles(new Random(seed), 5)));
    }

    @Property(tries = 500)
    void anyNameIsAdmitted(@ForAll @NotBlank String one, @ForAll @NotBlank String other, @ForAll Actor.Kind kind) {
        Dossier dossier = DossierMerger.standard()
                .merge(List.of(
                        new Report("one", "2024-05-02").actor(kind, one, "").build(),
                        new Report("two", "2024-05-02").actor(kind, other, "").build()));
        assertThat(dossier.actors()).hasSizeBetween(1, 2);
    }

    private static List<ParsedArticle> articles(Random random, int number) {
        List<ParsedArticle> articles = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Report report = new Report("article" + i, "2024-05-0" + (1 + random.nextInt(9)));
            for (String name : NAMES) {
                report.actor(Actor.Kind.values()[random.nextInt(5)], name, random.nextBoolean() ? "" : "NO");
            }
            for (int f = random.nextInt(4); f > 0; f--) {
                FactType type = KINDS.get(random.nextInt(KINDS.size()));
                String role = type.slots().stream()
                        .filter(slot -> slot.shape() == Slot.Shape.ACTORS || slot.shape() == Slot.Shape.ACTOR)
                        .findFirst()
                        .orElseThrow()
                        .name();
                report.fact(type, Report.role(role, NAMES[random.nextInt(NAMES.length)]));
            }
            articles.add(report.build());
        }
        return articles;
    }
}
