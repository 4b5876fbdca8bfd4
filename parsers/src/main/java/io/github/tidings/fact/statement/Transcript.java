package io.github.tidings.fact.statement;

import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who speaks in each paragraph of an interview or a transcript: {@code LIND: We stay.} Only texts in which at least two speakers
 * take at least two turns each are taken for one, so that other words before a colon do not speak.
 */
final class Transcript {
    private static final int MAX_LABEL = 40;
    private static final int MAX_WORDS = 5;
    private static final int LEAST = 2;
    private final String text;
    private final List<Optional<Span>> labels = new ArrayList<>();

    private Transcript(String text) {
        this.text = text;
    }

    static Transcript of(String text, List<Paragraph> paragraphs) {
        Transcript transcript = new Transcript(text);
        paragraphs.forEach(paragraph -> transcript.labels.add(transcript.label(paragraph)));
        transcript.keepDialogue();
        return transcript;
    }

    /** The name before the colon, if the paragraph of that index begins a turn. */
    Optional<Span> label(int paragraph) {
        return labels.get(paragraph);
    }

    private void keepDialogue() {
        Map<String, Integer> turns = new HashMap<>();
        labels.forEach(label -> label.ifPresent(span -> turns.merge(key(span), 1, Integer::sum)));
        boolean dialogue = turns.values().stream().filter(n -> n >= LEAST).count() >= LEAST;
        labels.replaceAll(label -> label.filter(span -> dialogue && turns.getOrDefault(key(span), 0) >= LEAST));
    }

    private String key(Span label) {
        return label.in(text).toLowerCase(Locale.ROOT);
    }

    private Optional<Span> label(Paragraph paragraph) {
        int start = paragraph.span().start();
        int end = Math.min(paragraph.span().end(), start + MAX_LABEL);
        if (start < end && Mark.length(text, start, end) > 0) {
            start += Mark.length(text, start, end);
        }
        int words = 1;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            boolean begins = at == start || Mark.isSpace(text.charAt(at - 1));
            words += begins && at > start ? 1 : 0;
            if (c == ':') {
                boolean speech = at > start && at + 1 < paragraph.span().end() && Mark.isSpace(text.charAt(at + 1));
                return speech ? Optional.of(Span.of(start, at)) : Optional.empty();
            }
            if (begins && !Character.isUpperCase(c) || words > MAX_WORDS || !inName(c)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean inName(char c) {
        return Character.isLetter(c) || Mark.isSpace(c) || ".-'’".indexOf(c) >= 0;
    }
}
