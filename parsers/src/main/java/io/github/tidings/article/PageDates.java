package io.github.tidings.article;

import io.github.tidings.core.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** When a page was published and changed, from the first place that says so. */
final class PageDates {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "article:published",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "cxenseparse:recs:publishtime",
            "citation_publication_date",
            "citation_date",
            "published_time",
            "date");
    private static final List<String> MODIFIED =
            List.of("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified");

    private final TimestampReader reader;
    private final VisibleDates visible;

    PageDates(VisibleDates visible) {
        this.visible = visible;
        this.reader = new TimestampReader(visible);
    }

    void fill(Page page, LinkedData data, Draft draft) {
        PageMarks marks = page.marks();
        draft.modified = data.string("dateModified").flatMap(reader::read).or(() -> metas(marks, MODIFIED));
        Optional<Timestamp> linked = data.string("datePublished")
                .flatMap(reader::read)
                .or(() -> data.string("dateCreated").flatMap(reader::read));
        if (set(draft, linked, "json-ld")
                || set(draft, metas(marks, PUBLISHED), "meta")
                || set(draft, marked(marks), "time")) {
            return;
        }
        set(draft, written(page), "text");
    }

    private static boolean set(Draft draft, Optional<Timestamp> found, String where) {
        if (found.isPresent()) {
            draft.published = found;
            draft.found("published", where);
        }
        return found.isPresent();
    }

    private Optional<Timestamp> metas(PageMarks marks, List<String> names) {
        return names.stream()
                .flatMap(name -> marks.meta(name).stream())
                .flatMap(c -> reader.read(c).stream())
                .findFirst();
    }

    /** What an element says that is marked as the date of publication; else the first time element. */
    private Optional<Timestamp> marked(PageMarks marks) {
        for (Element element : marks.times) {
            if (element.attr("itemprop").equals("datePublished")
                    || element.className().toLowerCase(Locale.ROOT).contains("publish")) {
                Optional<Timestamp> at = read(element);
                if (at.isPresent()) {
                    return at;
                }
            }
        }
        return marks.dates.stream()
                .filter(e -> e.attr("itemprop").equals("datePublished"))
                .flatMap(e -> read(e).stream())
                .findFirst()
                .or(() -> marks.times.stream().flatMap(e -> read(e).stream()).findFirst())
                .or(() -> marks.dates.stream().flatMap(e -> read(e).stream()).findFirst());
    }

    private Optional<Timestamp> read(Element element) {
        for (String attribute : new String[] {"datetime", "content"}) {
            if (!element.attr(attribute).isEmpty()) {
                return reader.read(element.attr(attribute));
            }
        }
        return reader.read(ShortText.of(element));
    }

    /** The first line of the page that is a date and little else. */
    private Optional<Timestamp> written(Page page) {
        return page.blocks().stream()
                .map(block -> block.text)
                .filter(visible::isDateOrNumbers)
                .flatMap(line -> reader.read(line).stream())
                .findFirst();
    }
}
