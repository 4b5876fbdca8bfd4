package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;

/** The syntax that comes with this library: a trained model for each language pack. */
public final class StandardSyntax {

    private StandardSyntax() {}

    /**
     * The annotator of a language. Its model ({@code syntax.bin} in the pack) is read when it is first used, once;
     * the annotator is thread-safe.
     *
     * <p>The first use throws {@link IllegalArgumentException}, with the file's name, if the pack has no model or a damaged
     * one.
     */
    public static SyntaxAnnotator of(LanguagePack pack) {
        Tokenizer tokenizer = Tokenizer.of(pack);
        return new ModelAnnotator(
                new LazyModel(pack), tokenizer, Contractions.of(pack, tokenizer.rules()), Likeness.of(pack));
    }
}
