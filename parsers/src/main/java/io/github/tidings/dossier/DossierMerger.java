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
     * The merger of this library. Actors are one where kind and name are the same but for case, accents and white space;
     * groups without a name stay apart. Facts are one where kind, participants, places, words and status are the same
     * and their times do not contradict each other; where their numbers do, a disagreement says so.
     */
    static DossierMerger standard() {
        return articles -> new Merge().merge(articles);
    }
}
