package io.github.tidings.article;

import io.github.tidings.core.Diagnostic;
import java.util.Optional;

/** Tells pages that are no article: lists of articles, picture galleries, and the stub before a paywall. */
final class PageKind {
    private static final int PROSE = 80;
    private static final int STUB = 400;
    private static final int MANY_LINKS = 30;
    private static final int MANY_PICTURES = 5;

    private PageKind() {}

    /** What the page is instead of an article, as a diagnostic; empty if it is one. */
    static Optional<Diagnostic> of(Page page, LinkedData data, Draft draft) {
        int length = draft.body.stream().mapToInt(b -> b.text().length()).sum();
        long prose = draft.body.stream()
                .filter(b -> b.text().length() > PROSE && Sentences.isPunctuated(b.text()))
                .count();
        if (prose > 1 || length == 0) {
            return Optional.empty();
        }
        if (length < STUB
                && data.string("isAccessibleForFree")
                        .filter(f -> f.equalsIgnoreCase("false"))
                        .isPresent()) {
            return Optional.of(
                    Diagnostic.of("paywall-stub", "only " + length + " characters stand before the paywall"));
        }
        if (length < STUB && draft.captions.size() >= MANY_PICTURES) {
            return Optional.of(Diagnostic.of("gallery", draft.captions.size() + " captions, no running text"));
        }
        long links = page.blocks().stream()
                .filter(b -> b.linkDensity() > 0.8 && b.text.length() > 25)
                .count();
        boolean index = length < STUB
                && links >= MANY_LINKS
                && !data.isNews()
                && page.marks().headings.size() != 1;
        return index
                ? Optional.of(Diagnostic.of("index-page", links + " linked lines, no running text"))
                : Optional.empty();
    }
}
