package io.github.tidings.article;

import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the characters of a block were written. A block that nobody asked this of has {@link #NONE}. Immutable. */
final class Origins {
    static final Origins NONE = new Origins(List.of());

    private final List<@Nullable Span> ranges;

    private Origins(List<@Nullable Span> ranges) {
        this.ranges = ranges;
    }

    /** The range of the document that the character at that index was read from. */
    Optional<Span> at(int index) {
        return index < ranges.size() ? Optional.ofNullable(ranges.get(index)) : Optional.empty();
    }

    /** Gathers the text of a block with the origin of each character; white space is folded as {@link Blanks} does. */
    static final class Trail {
        private final StringBuilder text;
        private List<@Nullable Span> ranges = new ArrayList<>();

        Trail(StringBuilder text) {
            this.text = text;
        }

        /** Appends what was written in that range of the document; in one that is not known, if there is none. */
        void append(CharSequence words, @Nullable Span range) {
            follow(null);
            Blanks.append(text, words);
            follow(range);
        }

        private void follow(@Nullable Span range) {
            while (ranges.size() < text.length()) {
                ranges.add(range);
            }
        }

        /** The origins of the first characters of the text; the next block begins. */
        Origins take(int length) {
            follow(null);
            Origins taken = new Origins(new ArrayList<>(ranges.subList(0, length)));
            ranges = new ArrayList<>();
            return taken;
        }
    }
}
