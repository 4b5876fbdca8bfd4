package io.github.tidings.fact;

import io.github.tidings.actor.Cast;
import io.github.tidings.core.Article;
import io.github.tidings.syntax.Syntax;

/**
 * An article as a fact finder sees it.
 *
 * @param article the article
 * @param syntax its sentences, with their trees
 * @param cast who acts in it
 */
public record Reading(Article article, Syntax syntax, Cast cast) {}
