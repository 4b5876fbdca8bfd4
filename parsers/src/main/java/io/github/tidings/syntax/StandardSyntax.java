package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import java.util.ArrayList;
import java.util.List;

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
                new LazyModel(pack),
                tokenizer,
                Contractions.of(pack, tokenizer.rules()),
                Likeness.of(pack),
                List.of(
                        Betweens.of(pack)::mended,
                        ClosingSpeech.of(pack)::mended,
                        MedialSpeech.of(pack)::mended,
                        Namings.of(pack)::mended,
                        TimeClauses.of(pack)::mended));
    }

    /** The words of plain text, sentence by sentence, as they are written; no sentence goes over paragraphs. No model is needed. */
    public static List<List<String>> words(LanguagePack pack, List<String> paragraphs) {
        Tokenizer tokenizer = Tokenizer.of(pack);
        SentenceSplitter splitter = new SentenceSplitter(tokenizer.rules());
        List<List<String>> sentences = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Pieces tokens = tokenizer.cut(paragraph, 0, paragraph.length());
            for (int start = 0; start < tokens.size(); ) {
                int end = splitter.end(paragraph, tokens, start);
                sentences.add(tokens.words(paragraph, start, end));
                start = end;
            }
        }
        return sentences;
    }
}
