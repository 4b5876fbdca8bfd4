package io.github.tidings.article;

import java.util.Locale;
import java.util.Set;

/** Tells lines that are furniture by their words alone, in any of the languages. */
final class CueLines {
    private static final int SHORT = 60;
    private static final int LONGEST = 160;
    private static final int INVITATION = 240;
    private static final int NAME = 60;

    private final Set<String> whole;
    private final Phrases openings;
    private final Set<String> sections;
    private final Set<String> references;
    private final Phrases sectionOpenings;
    private final Phrases colophon;
    private final Phrases colophonSentences;
    private final Phrases invitations;
    private final Phrases rights;
    private final Set<String> ages;
    private final Set<String> credits;
    private final Set<String> archive;

    /** How far from the end of a line its credit may begin. */
    private final int reach;

    CueLines(ArticleWords words) {
        whole = words.list("furniture");
        openings = new Phrases(words.list("furniture_openings"));
        sections = words.list("section_headings");
        references = words.list("reference_headings");
        sectionOpenings = new Phrases(words.list("section_openings"));
        colophon = new Phrases(words.list("colophon"));
        colophonSentences = new Phrases(words.list("colophon_sentences"));
        invitations = new Phrases(words.list("invitations"));
        rights = new Phrases(words.list("rights"));
        ages = words.list("age_units");
        credits = words.list("credits");
        archive = words.list("archive");
        reach = NAME + 1 + credits.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether the line is a label or an invitation that no article's body has: "Advertisement", "Read more: ...". */
    boolean isFurniture(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String bare = bare(line);
        return bare.isEmpty() || whole.contains(bare) || openings.open(bare) || isAge(line);
    }

    /** Whether the line is the sign of who wrote it, or an address: "agencies/xy". */
    boolean isDesk(String line) {
        return line.indexOf('/') > 0 && line.indexOf(' ') < 0;
    }

    /** Whether the line heads what an article was written from, behind which nothing of it comes: "Sources". */
    boolean isReferences(String line) {
        return line.length() < SHORT && references.contains(bare(line));
    }

    /** Whether the line heads a list of other articles: "Latest stories". */
    boolean isSectionHeading(String line) {
        if (line.length() >= SHORT) {
            return false;
        }
        String bare = bare(line);
        return sections.contains(bare) || sectionOpenings.open(bare);
    }

    /** Whether the line invites to a letter, an application or a subscription. */
    boolean isInvitation(String line) {
        return line.length() < INVITATION && invitations.within(line.toLowerCase(Locale.ROOT));
    }

    /** Whether the line tells how the article before it came about, or whom to ask: "Reporting by ..." */
    boolean isColophon(String line) {
        String bare = line.length() < INVITATION ? bare(line) : "";
        return colophonSentences.open(bare) || !Sentences.isPunctuated(line) && colophon.open(bare);
    }

    /** Whether the line says whose rights are reserved. */
    boolean isRights(String line) {
        return line.length() < INVITATION && (line.indexOf('©') >= 0 || rights.within(line.toLowerCase(Locale.ROOT)));
    }

    /** Whether the line says how old something is: "5 hours ago -". */
    boolean isAge(String line) {
        if (line.length() > 30 || line.isEmpty() || !Character.isDigit(line.charAt(0))) {
            return false;
        }
        String[] parts = bare(line).split(" ");
        return parts.length >= 2 && parts.length <= 3 && parts[0].length() <= 3 && ages.contains(parts[1]);
    }

    /** Whether the line is a credit and no more: "Photo: Ann Lee". */
    boolean isCredit(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return isCaption(line) && credits.stream().anyMatch(lower::startsWith);
    }

    /** Whether the line ends in the credit of a picture, or says that it is an old one: "A crowd in the rain. Photo: Ann Lee". */
    boolean isCaption(String line) {
        if (line.length() > 300) {
            return false;
        }
        if (isArchive(line)) {
            return true;
        }
        String end = line.substring(Math.max(0, line.length() - reach));
        String lower = end.toLowerCase(Locale.ROOT);
        for (String credit : credits) {
            int at = lower.lastIndexOf(credit);
            boolean begins = at == 0 || (at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1)));
            if (begins && end.length() - at - credit.length() < NAME && isName(end.substring(at + credit.length()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isArchive(String line) {
        String words = line.substring(0, wordsEnd(line)).toLowerCase(Locale.ROOT);
        return archive.stream().anyMatch(words::endsWith);
    }

    private static boolean isName(String credit) {
        String name = credit.strip();
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && name.split(" ").length <= 8;
    }

    /** The line in lower case, from its first letter or digit to its last. */
    static String bare(String line) {
        int start = 0;
        int end = wordsEnd(line);
        while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        return line.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Where the last letter or digit of a line ends. */
    private static int wordsEnd(String line) {
        int end = line.length();
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
