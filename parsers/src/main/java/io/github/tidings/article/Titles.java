package io.github.tidings.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The headline of a page. An h1 counts that the JSON-LD, the Open Graph title or the title element says, too, unless the
 * former two agree on other words, or the Open Graph title is the shorter wording of the same headline. Without one: the
 * headline of a news article's JSON-LD, a lone h1, any JSON-LD headline, the Open Graph title, the title element, in this order.
 */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·»•-]\\s+|\\s*\\|\\s*");
    private static final int FEW_WORDS = 3;
    private static final int SHORT = 8;

    /** The share of its words that a shorter wording has in common with the longer one. */
    private static final double ALIKE = 0.6;

    private final Optional<String> site;
    private final Optional<String> headline;
    private final Optional<String> open;
    private final Optional<String> card;
    private final Optional<String> element;
    private final List<String> h1s;
    private final boolean news;

    private Titles(PageMarks marks, LinkedData data) {
        site = data.names("publisher").stream().findFirst().or(() -> marks.meta("og:site_name"));
        headline = data.string("headline").map(this::withoutSite);
        card = marks.meta("twitter:title");
        open = marks.meta("og:title").or(() -> card).map(this::withoutSite);
        element = marks.title;
        h1s = marks.headings.stream()
                .map(ShortText::of)
                .filter(t -> !t.isEmpty() && !isSite(t))
                .toList();
        news = data.isNews();
    }

    static void fill(PageMarks marks, LinkedData data, Draft draft) {
        new Titles(marks, data).fill(draft);
    }

    private void fill(Draft draft) {
        Optional<String> shown = h1s.stream().filter(this::isNamed).findFirst();
        Optional<String> lone = Optional.of(h1s)
                .filter(all -> all.size() == 1 && Sentences.words(all.get(0)) >= FEW_WORDS)
                .map(all -> all.get(0));
        boolean set = set(draft, shown.flatMap(h1 -> headline.filter(this::isOpen)), "json-ld")
                || set(draft, shown.flatMap(this::shorter), "og:title")
                || set(draft, shown, "h1")
                || set(draft, headline.filter(h -> news), "json-ld")
                || set(draft, lone, "h1")
                || set(draft, headline, "json-ld")
                || set(draft, open, "og:title")
                || set(draft, element.map(this::withoutSite), "title");
        if (!set) {
            set(draft, h1s.stream().findFirst(), "h1");
        }
    }

    private static boolean set(Draft draft, Optional<String> title, String where) {
        if (title.isPresent()) {
            draft.title = title;
            draft.found("title", where);
        }
        return title.isPresent();
    }

    /** A heading that is the name of the site and no headline. */
    private boolean isSite(String title) {
        return site.map(Titles::key).filter(key(title)::equals).isPresent();
    }

    private boolean isOpen(String title) {
        return open.map(Titles::key).filter(key(title)::equals).isPresent();
    }

    private boolean isNamed(String h1) {
        String key = key(h1);
        for (Optional<String> other : List.of(headline, open, element)) {
            String name = key(other.orElse(""));
            boolean within = name.contains(key) && key.length() > 0.35 * name.length();
            boolean around = !name.isEmpty() && key.contains(name) && name.length() > 0.6 * key.length();
            if (key.length() > SHORT && (within || around)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The Open Graph title where it says in fewer words what the h1 and the title element say alike: those are then written
     * for search engines. Not where the card of another network has the words of the h1.
     */
    private Optional<String> shorter(String h1) {
        String key = key(h1);
        boolean searched =
                element.map(Titles::key).filter(t -> t.startsWith(key)).isPresent();
        boolean carded = card.map(Titles::key).filter(key::equals).isPresent();
        return open.filter(
                o -> searched && !carded && o.length() < h1.length() && !key(o).equals(key) && isAlike(o, h1));
    }

    private static boolean isAlike(String shorter, String longer) {
        List<String> words = words(shorter);
        List<String> all = words(longer);
        return words.stream().filter(all::contains).count() >= ALIKE * Math.min(words.size(), all.size());
    }

    private static List<String> words(String title) {
        return Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }

    /** The letters and digits alone. */
    private static String key(String title) {
        StringBuilder out = new StringBuilder();
        title.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** A title without the name of its site behind a separator. */
    private String withoutSite(String title) {
        String[] parts = SEPARATOR.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        int end = title.lastIndexOf(last);
        String rest = parts.length == 2 ? parts[0] : title.substring(0, end).replaceAll("[\\s|–—·»•-]{1,9}$", "");
        boolean named = site.map(Titles::key)
                .filter(s -> s.startsWith(key(last)) || key(last).startsWith(s))
                .isPresent();
        boolean barred = title.substring(0, end).stripTrailing().endsWith("|") && Sentences.words(last) <= 4;
        return (named || barred) && Sentences.words(rest) >= FEW_WORDS ? rest : title;
    }
}
