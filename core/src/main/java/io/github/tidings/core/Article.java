package io.github.tidings.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The article itself: the whole body, clean, and what is known about it.
 *
 * <p>The body's words are those of the source; only white space was changed. Every place in every finding is a place in
 * {@link #text()}.
 */
@Value.Immutable
public sealed interface Article permits ImmutableArticle {

    /** The caller's name for the article. */
    Optional<String> id();

    /** The address it was read from, as the caller gave it. */
    Optional<String> url();

    /** The address the page calls its own. */
    Optional<String> canonicalUrl();

    /** Who published it. */
    Optional<String> publisher();

    /** The part of the publication: World, Inrikes, Économie. */
    Optional<String> section();

    /** The headline. */
    Optional<String> title();

    /** The authors' names, without "By" and without their roles. */
    List<String> byline();

    /** When it was first published. */
    Optional<Timestamp> published();

    /** When it was last changed. */
    Optional<Timestamp> modified();

    /** Where it was filed. */
    Optional<Dateline> dateline();

    /** ISO 639-1 code of the body's language. */
    Optional<String> language();

    /** The body: paragraphs separated by one blank line; no title, no captions. Empty where the source holds no article. */
    String text();

    /** The blocks of the body, in order. */
    List<Paragraph> paragraphs();

    /** The words under pictures, which are not part of the body. */
    List<String> captions();

    /** The links within the body, in order. */
    List<Link> links();

    /** Where a field came from, by the field's name in the JSON form: {@code title} from {@code og:title}. */
    Map<String, String> foundIn();

    /** A builder without any field set; the text is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The words of the paragraph. */
    default String text(Paragraph paragraph) {
        return paragraph.span().in(text());
    }

    /** Refuses blocks out of order or outside of the text, and a dateline that the text does not hold. */
    @Value.Check
    default void check() {
        int end = 0;
        for (Paragraph paragraph : paragraphs()) {
            Invariant.hold(
                    paragraph.span().start() >= end && paragraph.span().end() <= text().length(),
                    "the paragraph %s overlaps the one before it or the end of the text at %s",
                    paragraph.span(),
                    text().length());
            end = paragraph.span().end();
        }
        dateline()
                .ifPresent(d -> Invariant.hold(
                        d.span().end() <= text().length() && d.span().in(text()).equals(d.place()),
                        "no such dateline: %s",
                        d));
    }

    /** Builds articles; not safe for use by several threads at once. */
    final class Builder extends ImmutableArticle.Builder {
        Builder() {}
    }
}
