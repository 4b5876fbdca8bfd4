package io.github.tidings.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The authors of a page, from the first place that names any. */
final class Bylines {
    private static final List<String> METAS = List.of(
            "author",
            "parsely-author",
            "sailthru.author",
            "cxenseparse:author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "article:author");
    private static final int LONGEST = 150;

    private final AuthorNames names;
    private final VisibleByline visible;

    Bylines(ArticleWords words) {
        names = new AuthorNames(words);
        visible = new VisibleByline(words);
    }

    void fill(PageMarks marks, LinkedData data, Draft draft) {
        List<String> linked = names.all(data.names("author"));
        if (linked.isEmpty()) {
            linked = names.all(data.names("creator"));
        }
        if (set(draft, linked, "json-ld")) {
            return;
        }
        for (String meta : METAS) {
            if (set(draft, names.all(marks.metas(meta)), meta)) {
                return;
            }
        }
        if (set(draft, labelled(marks), "twitter:data1") || set(draft, texts(marks.authors), "author")) {
            return;
        }
        set(draft, written(marks), "text");
    }

    /** What an element marked as a byline says: "By" and names; else the first that is a name and no more. */
    private List<String> written(PageMarks marks) {
        List<String> texts = marks.bylines.stream()
                .map(e -> ShortText.of(e))
                .filter(t -> t.length() < LONGEST)
                .toList();
        return texts.stream()
                .map(visible::read)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .or(() ->
                        texts.stream().filter(names::looksLikeName).findFirst().map(List::of))
                .orElse(List.of());
    }

    private boolean set(Draft draft, List<String> found, String where) {
        if (found.isEmpty()) {
            return false;
        }
        draft.byline = found;
        draft.found("byline", where);
        return true;
    }

    /** A label of two of a card says whose data it is. */
    private List<String> labelled(PageMarks marks) {
        Optional<String> label = marks.meta("twitter:label1");
        Optional<String> value = marks.meta("twitter:data1");
        return label.isPresent() && value.isPresent() && visible.isLabel(label.get())
                ? names.all(List.of(value.get()))
                : List.of();
    }

    private List<String> texts(List<Element> elements) {
        return elements.isEmpty()
                ? List.of()
                : names.all(elements.stream()
                        .limit(8)
                        .map(e -> e.attr("content").isEmpty() ? ShortText.of(e) : e.attr("content"))
                        .filter(t -> t.length() < LONGEST)
                        .distinct()
                        .toList());
    }
}
