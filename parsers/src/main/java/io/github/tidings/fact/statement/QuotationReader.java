package io.github.tidings.fact.statement;

import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph. Marks within others are left alone; an unclosed mark reaches to
 * the end of its paragraph, and into the next one if that one opens with a mark again.
 */
final class QuotationReader {
    private static final String DASHES = "–—―-";
    private final String text;
    private final boolean dashes;
    private final Transcript transcript;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationReader(String text, boolean dashes, Transcript transcript) {
        this.text = text;
        this.dashes = dashes;
        this.transcript = transcript;
    }

    /**
     * The quotations in the order of the text; they do not overlap.
     *
     * @param dashes whether a dash at the start of a paragraph means speech, as it does in Swedish and French
     */
    static List<Quotation> read(String text, List<Paragraph> paragraphs, boolean dashes) {
        QuotationReader reader = new QuotationReader(text, dashes, Transcript.of(text, paragraphs));
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).kind() != Paragraph.Kind.HEADING) {
                reader.paragraph(i, paragraphs.get(i).span());
            }
        }
        return reader.chained();
    }

    private void paragraph(int index, Span paragraph) {
        int body = dashes ? afterDash(paragraph) : -1;
        Optional<Span> label = transcript.label(index).or(() -> goesOn(index, paragraph));
        if (label.isPresent()) {
            found.add(Quotation.turn(turn(label.get(), paragraph), index, label.get()));
        } else if (body >= 0) {
            found.add(Quotation.dash(Span.of(body, paragraph.end()), index));
        } else {
            marks(index, paragraph);
        }
    }

    /** Who speaks on in a paragraph that opens with a mark behind a turn whose mark was not closed. */
    private Optional<Span> goesOn(int index, Span paragraph) {
        Quotation before = found.isEmpty() ? null : found.get(found.size() - 1);
        return before == null
                        || before.form() != Quotation.Form.TURN
                        || before.paragraph() != index - 1
                        || paragraph.length() < 2
                        || !mark(paragraph.start(), paragraph.end())
                        || closed(before.span())
                        || !Character.isLetterOrDigit(text.charAt(paragraph.start() + 1))
                ? Optional.empty()
                : before.label();
    }

    private boolean mark(int at, int end) {
        return at >= 0 && at < end && Mark.length(text, at, end) > 0;
    }

    private Span turn(Span label, Span paragraph) {
        int start = label.start() >= paragraph.start() ? label.end() + 1 : paragraph.start() + 1;
        while (start < paragraph.end() && Mark.isSpace(text.charAt(start))) {
            start++;
        }
        boolean quoted = mark(paragraph.end() - 1, paragraph.end()) && mark(paragraph.start(), paragraph.end());
        return Span.of(start, Math.max(start, paragraph.end() - (quoted ? 1 : 0)));
    }

    private boolean closed(Span turn) {
        return mark(turn.end(), text.length());
    }

    private int afterDash(Span paragraph) {
        int at = paragraph.start();
        if (paragraph.length() < 3 || DASHES.indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        at++;
        int word = at;
        while (word < paragraph.end() && Mark.isSpace(text.charAt(word))) {
            word++;
        }
        boolean speech = word > at
                && word < paragraph.end()
                && DASHES.indexOf(text.charAt(word)) < 0
                && !Character.isLowerCase(text.charAt(word)); // an item of a list
        return speech ? word : -1;
    }

    private void marks(int index, Span paragraph) {
        int at = paragraph.start();
        int end = paragraph.end();
        int noSingle = -1;
        while (at < end) {
            int length = Mark.length(text, at, end);
            boolean single = length > 0 && Mark.isSingle(text, at, length);
            if (length == 0 || !Mark.opens(text, at, length, paragraph.start(), end) || single && at < noSingle) {
                at += Math.max(1, length);
                continue;
            }
            if (single && Character.isDigit(text.charAt(at + 1))) {
                at++;
                continue;
            }
            int close = single ? singleClose(at, paragraph) : close(at, length, paragraph);
            if (close < 0 && single) {
                noSingle = end;
                at++;
            } else if (close < 0) {
                found.add(Quotation.marked(Span.of(at, end), index, true));
                at = end;
            } else if (close == at) {
                at += length;
            } else {
                found.add(Quotation.marked(Span.of(at, close), index, false));
                at = close;
            }
        }
    }

    /** Where the quotation ends that opens there: -1 if nowhere in the paragraph, the place itself if the mark is a stray one. */
    private int close(int open, int length, Span paragraph) {
        char mark = text.charAt(open);
        int depth = 0;
        for (int at = open + length; at < paragraph.end(); at++) {
            int size = Mark.length(text, at, paragraph.end());
            if (size == 0 || Mark.isSingle(text, at, size)) {
                continue;
            }
            boolean closes = Mark.closes(text, at, size, paragraph.start(), paragraph.end());
            boolean opens = Mark.opens(text, at, size, paragraph.start(), paragraph.end());
            boolean own = Mark.pairs(mark, text.charAt(at)) && (size == length || size == 1);
            if (own && closes) {
                if (depth == 0) {
                    return at + size;
                }
                depth--;
            } else if (opens && text.charAt(at) == mark && size == length) {
                if (mark == '«' || mark == '“' && at - open > 1 && closesLater(at, size, paragraph)) {
                    depth++;
                } else {
                    return open;
                }
            }
            at += size - 1;
        }
        return -1;
    }

    /** Whether two marks that close stand behind that place, so that a second opening one is a nested one. */
    private boolean closesLater(int from, int length, Span paragraph) {
        int count = 0;
        int limit = Math.min(paragraph.end(), from + 2000);
        for (int at = from + length; at < limit && count < 2; at++) {
            char c = text.charAt(at);
            if (c == '“') {
                return false;
            }
            count += c == '”' ? 1 : 0;
        }
        return count == 2;
    }

    /** A single mark closes where a stop or a word stands before it and no letter behind; after an s only if nothing else does. */
    private int singleClose(int open, Span paragraph) {
        int fallback = -1;
        for (int at = open + 2; at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (c != '\'' && c != '’' && c != '›' || !Mark.closes(text, at, 1, paragraph.start(), paragraph.end())) {
                continue;
            }
            if (c != '›' && !Mark.pairs(text.charAt(open), c)) {
                continue;
            }
            char before = text.charAt(at - 1);
            if (before != 's' && before != 'n') {
                return at + 1;
            }
            fallback = fallback < 0 ? at + 1 : fallback;
        }
        return fallback;
    }

    private List<Quotation> chained() {
        List<Quotation> chained = new ArrayList<>(found.size());
        boolean open = false;
        for (int i = 0; i < found.size(); i++) {
            Quotation quotation = found.get(i);
            boolean next = quotation.goesOn() && i + 1 < found.size() && continues(quotation, found.get(i + 1));
            chained.add(quotation.chained(next, open));
            open = next;
        }
        return chained;
    }

    private boolean continues(Quotation open, Quotation next) {
        return next.paragraph() == open.paragraph() + 1
                && text.charAt(next.start()) == text.charAt(open.start())
                && text.substring(open.end(), next.start()).isBlank();
    }
}
