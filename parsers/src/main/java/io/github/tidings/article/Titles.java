package io.github.tidings.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The headline of a page: the first of its h1 that its title, its Open Graph title or its JSON-LD says, too; else the JSON-LD
 * headline, a lone h1, the Open Graph title, the title element, in this order.
 */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·»•-]\\s+|\\s*\\|\\s*");
    private static final int FEW_WORDS = 3;
    private static final int SHORT = 8;

    private Titles() {}

    static void fill(PageMarks marks, LinkedData data, Draft draft) {
        Optional<String> site = data.names("publisher").stream().findFirst().or(() -> marks.meta("og:site_name"));
        Optional<String> open = marks.meta("og:title").or(() -> marks.meta("twitter:title"));
        Optional<String> headline = data.string("headline");
        List<String> h1s = marks.headings.stream()
                .map(e -> ShortText.of(e))
                .filter(t -> !t.isEmpty())
                .toList();
        Optional<String> agreed = h1s.stream()
                .filter(t -> isNamed(t, headline, open, marks.title))
                .findFirst();
        Optional<String> lone = Optional.of(h1s)
                .filter(all -> all.size() == 1 && Sentences.words(all.get(0)) >= FEW_WORDS)
                .map(all -> all.get(0));
        boolean set = set(draft, agreed, "h1")
                || set(draft, headline.map(t -> withoutSite(t, site)), "json-ld")
                || set(draft, lone, "h1")
                || set(draft, open.map(t -> withoutSite(t, site)), "og:title")
                || set(draft, marks.title.map(t -> withoutSite(t, site)), "title");
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

    @SafeVarargs
    private static boolean isNamed(String h1, Optional<String>... others) {
        String key = key(h1);
        for (Optional<String> other : others) {
            String name = key(other.orElse(""));
            boolean within = name.contains(key) && key.length() > 0.35 * name.length();
            boolean around = !name.isEmpty() && key.contains(name) && name.length() > 0.6 * key.length();
            if (key.length() > SHORT && (within || around)) {
                return true;
            }
        }
        return false;
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
    private static String withoutSite(String title, Optional<String> site) {
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
