package io.github.tidings.article;

import io.github.tidings.core.Diagnostic;
import io.github.tidings.document.ParseLimits;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Parses the markup of a page, whatever state it is in. */
final class Markup {
    /** Tags of links and emphasis, which HTML opens anew in every element where they were left open. */
    private static final Pattern FORMATTING = Pattern.compile(
            "</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])[^>]*>?",
            Pattern.CASE_INSENSITIVE);

    /** A character that {@link Blanks} drops. */
    private static final String NOTHING = "\u200B";

    private Markup() {}

    /**
     * The root of the page.
     *
     * @param traced whether the parser is to keep where its nodes were written
     */
    static Element parse(String html, boolean traced, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        try {
            return parse(html, traced, limits);
        } catch (IndexOutOfBoundsException e) {
            // The parser (jsoup 1.24) fails where links left open are opened anew at its limit of depth; without links
            // it
            // does not. What replaces a tag is as long as the tag, so that all other places stay.
            diagnostics.accept(Diagnostic.of(
                    "links-cut",
                    "links and emphasis left open nest deeper than the " + limits.maxDepth()
                            + " of ParseLimits.maxDepth; none are read"));
            return parse(withoutFormatting(html), traced, limits);
        }
    }

    private static Element parse(String html, boolean traced, ParseLimits limits) {
        return Parser.htmlParser()
                .setMaxDepth(limits.maxDepth())
                .setTrackPosition(traced)
                .parseInput(html, "");
    }

    private static String withoutFormatting(String html) {
        return FORMATTING.matcher(html).replaceAll(tag -> NOTHING.repeat(tag.end() - tag.start()));
    }
}
