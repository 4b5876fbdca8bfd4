package io.github.tidings.article;

import io.github.tidings.core.Dateline;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a report was filed, in the first words of its first paragraphs: {@code DAKAR, Senegal —},
 * {@code NIAMEY (Reuters) -}, {@code Washington:}, {@code STOCKHOLM.}
 */
final class Datelines {
    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]{0,30}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{2,30}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]{1,30}){0,3}";
    private static final String REGION = "(?:, " + WORD + "(?: " + WORD + "){0,2}){0,2}";
    private static final String AGENCY = "(?: ?\\([^()]{2,40}\\))";
    private static final String DAY = "(?:, [\\p{L}.]{3,12} \\d{1,2}|, \\d{1,2} [\\p{L}.]{3,12}(?: \\d{4})?)";
    private static final String DASH = " ?(?:—|–|―|--|- )";
    private static final Pattern SHOUTED =
            Pattern.compile("(" + CAPITALS + REGION + ")" + DAY + "?" + AGENCY + "?(?:" + DASH + "|[.:] (?=\\p{Lu}))");
    private static final Pattern FILED = Pattern.compile("(" + WORD + "(?:[ /]" + WORD + "){0,2}" + REGION + ")" + DAY
            + "?(?:" + AGENCY + DASH + "|" + DAY + DASH + "| [—–―-] )");
    private static final Pattern COLON = Pattern.compile("(" + WORD + "(?: " + WORD + ")?): (?=\\p{Lu})");
    private static final int FIRST_PARAGRAPHS = 4;
    private static final int LOOK = 160;

    private final Set<String> labels;

    Datelines(ArticleWords words) {
        labels = words.list("dateline_not");
    }

    Optional<Dateline> find(String text, List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(paragraphs.size(), FIRST_PARAGRAPHS); i++) {
            Span span = paragraphs.get(i).span();
            String start = text.substring(span.start(), Math.min(span.end(), span.start() + LOOK));
            Optional<String> place = place(start, i == 0);
            if (place.isPresent()) {
                return place.map(p -> Dateline.of(p, Span.of(span.start(), span.start() + p.length())));
            }
        }
        return Optional.empty();
    }

    private Optional<String> place(String start, boolean first) {
        for (Pattern pattern : first ? new Pattern[] {SHOUTED, FILED, COLON} : new Pattern[] {SHOUTED}) {
            Matcher matcher = pattern.matcher(start);
            if (matcher.lookingAt() && !isLabel(matcher.group(1))) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private boolean isLabel(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[ ,]+")) {
            if (labels.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
