package io.github.tidings.article;

import java.util.Locale;

/** What a page says about its article, each field from the first source that has it. */
final class PageMetadata {
    private final Bylines bylines;
    private final PageDates dates;

    PageMetadata(ArticleWords words) {
        bylines = new Bylines(words);
        dates = new PageDates(new VisibleDates(words));
    }

    void fill(Page page, LinkedData data, Draft draft) {
        PageMarks marks = page.marks();
        Titles.fill(marks, data, draft);
        bylines.fill(marks, data, draft);
        dates.fill(page, data, draft);
        draft.publisher = data.names("publisher").stream()
                .findFirst()
                .or(() -> marks.meta("og:site_name"))
                .or(() -> marks.meta("application-name"));
        draft.section = marks.meta("article:section").or(() -> data.string("articleSection"));
        draft.canonicalUrl = marks.canonical.or(() -> marks.meta("og:url")).or(() -> data.string("url"));
        draft.language = marks.language.or(() -> data.string("inLanguage")).map(PageMetadata::code);
    }

    /** The language of a tag like {@code sv-SE}. */
    private static String code(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
