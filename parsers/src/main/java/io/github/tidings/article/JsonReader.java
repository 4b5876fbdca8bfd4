package io.github.tidings.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages write it: with line breaks and bare quote marks within strings, commas too many or too few, comments,
 * and ends that are missing. What cannot be read is skipped; what is nested too deep is read flat. Without recursion.
 */
final class JsonReader {
    private final String text;
    private final int maxDepth;
    private final List<Object> roots = new ArrayList<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private @Nullable String key;
    private int at;
    private int tooDeep;

    private JsonReader(String text, int maxDepth) {
        this.text = text;
        this.maxDepth = maxDepth;
    }

    /** The objects and lists at the top of the text. */
    static List<Json> read(String text, int maxDepth) {
        JsonReader reader = new JsonReader(text, maxDepth);
        while (reader.at < text.length()) {
            reader.step();
        }
        return reader.roots.stream().map(Json::new).toList();
    }

    private void step() {
        char c = text.charAt(at);
        switch (c) {
            case '{' -> open(new LinkedHashMap<String, Object>());
            case '[' -> open(new ArrayList<>());
            case '}', ']' -> close();
            case '"' -> string();
            case '/' -> comment();
            default -> {
                if (Character.isLetterOrDigit(c) || c == '-') {
                    literal();
                } else {
                    at++;
                }
            }
        }
    }

    private void open(Object container) {
        at++;
        if (open.size() >= maxDepth) {
            tooDeep++;
            return;
        }
        add(container);
        open.push(container);
    }

    private void close() {
        at++;
        key = null;
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!open.isEmpty()) {
            open.pop();
        }
    }

    /** A string is a key if a colon follows and an object is open. */
    private void string() {
        String value = quoted();
        int next = next(at);
        if (key == null && open.peek() instanceof Map && next < text.length() && text.charAt(next) == ':') {
            key = value;
            at = next + 1;
        } else {
            add(value);
        }
    }

    private void literal() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-._".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("null")) {
            key = null;
        } else if (!open.isEmpty()) {
            add(word);
        }
    }

    private void comment() {
        boolean block = text.startsWith("/*", at);
        int end = block ? text.indexOf("*/", at + 2) : text.startsWith("//", at) ? text.indexOf('\n', at) : at;
        at = end < 0 ? text.length() : end + (block ? 2 : 1);
    }

    @SuppressWarnings("unchecked")
    private void add(Object value) {
        Object container = open.peek();
        if (container == null) {
            if (!(value instanceof String)) {
                roots.add(value);
            }
        } else if (container instanceof List) {
            ((List<Object>) container).add(value);
        } else if (key != null) {
            ((Map<String, Object>) container).putIfAbsent(key, value);
        }
        key = null;
    }

    /** A string ends at a quote mark that a comma, a colon or a closing bracket follows; others are its own. */
    private String quoted() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length()) {
            int start = at;
            at = plainEnd(start);
            out.append(text, start, at);
            if (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '\\' && at < text.length()) {
                    escaped(out);
                } else if (c == '"' && endsString()) {
                    break;
                } else {
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    private int plainEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\\') {
            i++;
        }
        return i;
    }

    private boolean endsString() {
        int next = next(at);
        return next >= text.length() || ",:]}\"".indexOf(text.charAt(next)) >= 0;
    }

    private void escaped(StringBuilder out) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n', 'r' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'b', 'f' -> out.append(' ');
            case 'u' -> out.append(unicode());
            default -> out.append(c);
        }
    }

    private String unicode() {
        int end = Math.min(at + 4, text.length());
        try {
            char c = (char) Integer.parseInt(text.substring(at, end), 16);
            at = end;
            return String.valueOf(c);
        } catch (NumberFormatException e) {
            return "u";
        }
    }

    private int next(int from) {
        int i = from;
        while (i < text.length() && Blanks.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
