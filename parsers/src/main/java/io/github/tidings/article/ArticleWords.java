package io.github.tidings.article;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that mark furniture, bylines and dates, of all packs together: what language a page is in is known only after
 * its body is found. Lower case.
 */
final class ArticleWords {
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Map<String, Integer> months = new LinkedHashMap<>();

    ArticleWords(List<LanguagePack> packs) {
        for (LanguagePack pack : packs) {
            WordFile file = pack.words("article");
            file.root().entries().forEach((name, node) -> {
                if (!name.equals("months")) {
                    Set<String> list = lists.computeIfAbsent(name, n -> new LinkedHashSet<>());
                    node.strings().forEach(word -> list.add(word.toLowerCase(Locale.ROOT)));
                }
            });
            file.table("months").forEach((name, number) -> months.put(name, Integer.valueOf(number)));
        }
    }

    /** The words of that name. */
    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    /** The month of that name or abbreviation, in lower case, without a stop: 1 to 12; 0 if it is none. */
    int month(String name) {
        return months.getOrDefault(name, 0);
    }
}
