package io.github.tidings.dossier;

import io.github.tidings.core.Dossier;
import io.github.tidings.core.ParsedArticle;
import java.util.List;

/** Makes one dossier of many articles. Implementations are thread-safe. */
@FunctionalInterface
public interface DossierMerger {

    /** The dossier of those articles; they stand in it in the order given. */
    Dossier merge(List<ParsedArticle> articles);

    /**
     * The merger of this library, in time that grows with the number of facts that name the same actors.
     *
     * <p>Actors: a country is one by its code, an organization by any of its names in English, Swedish or French, a person by surname
     * and given name however they are spelt ({@code Prigozhin}, {@code Prigozjin}); a bare surname means the only one known who bears
     * it, and where there are several they are {@link Dossier.Member#candidates()} of each other. Whoever is only described
     * ("the protesters") is somebody else in every article.
     *
     * <p>Facts: two tellings are one if kind, actors and constants agree as the kind asks for it, times, places and numbers do not
     * speak against it, and the articles appeared within two weeks; of what happens often, as protests and attacks, day and place must
     * speak for it as well. A fact stands as its first source tells it. Each status is a step of its history; numbers and days that
     * differ between articles are disagreements. An article that repeats an earlier one word for word says so.
     */
    static DossierMerger standard() {
        return articles -> new Merge().merge(articles);
    }
}
