package io.github.tidings.actor;

import io.github.tidings.core.Article;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.Syntax;

/** Finds who acts in a text of one language. Implementations are thread-safe and never throw. */
@FunctionalInterface
public interface ActorResolver {

    /** The actors of an article, named or not, and the phrases that mean them. */
    Cast resolve(Article article, Syntax syntax);

    /**
     * The resolver of this library for a language, by the word files of its pack.
     *
     * @throws IllegalArgumentException with {@code file:line} if one of them is damaged
     */
    static ActorResolver of(LanguagePack pack) {
        return new StandardActorResolver(Words.of(pack));
    }
}
