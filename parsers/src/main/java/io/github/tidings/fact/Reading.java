package io.github.tidings.fact;

import io.github.tidings.actor.Cast;
import io.github.tidings.core.Article;
import io.github.tidings.syntax.Syntax;
import java.util.List;

/**
 * An article as a fact finder sees it.
 *
 * @param article the article
 * @param syntax its sentences, with their trees
 * @param cast who acts in it
 * @param speech who speaks where; nobody before the statements are found
 */
public record Reading(Article article, Syntax syntax, Cast cast, Speech speech) {

    /** An article whose statements are not yet found. */
    public Reading(Article article, Syntax syntax, Cast cast) {
        this(article, syntax, cast, Speech.of(List.of()));
    }
}
