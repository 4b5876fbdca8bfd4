package io.github.tidings.actor;

import io.github.tidings.core.Article;
import io.github.tidings.syntax.Syntax;

/** Finds who acts in a text of one language. Implementations are thread-safe and never throw. */
@FunctionalInterface
public interface ActorResolver {

    /** The actors of an article, named or not, and the phrases that mean them. */
    Cast resolve(Article article, Syntax syntax);
}
