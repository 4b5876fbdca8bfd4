package io.github.tidings.value;

/**
 * A number as its words add up: {@code two hundred and twelve thousand}. A word that cannot belong to it is refused
 * ({@code two three} are two numbers).
 */
final class Spelled {
    private static final long THOUSAND = 1000;

    private long total;
    private long current;
    private long lastScale = 1;
    private long smallest = Long.MAX_VALUE;
    private boolean started;
    private boolean overflow;

    boolean isEmpty() {
        return !started;
    }

    /** Whether no number stands before a scale. */
    boolean wantsFactor() {
        return current == 0 && total == 0;
    }

    /** Whether it is not too great to be told. */
    boolean fits() {
        return !overflow;
    }

    long value() {
        return total + current;
    }

    long lastScale() {
        return lastScale;
    }

    /** Adds a word below a hundred; four and twenty are eighty in French. */
    boolean add(long unit) {
        if (unit == 20 && current % 100 == 4 && lastScale == 1 && started) {
            current += 76;
            return true;
        }
        long low = current % 100;
        boolean room = low == 0
                || low % 10 == 0 && low >= 20 && unit < 10
                || (low == 60 || low == 80) && unit < 20
                || low == 10 && unit >= 7 && unit < 10;
        if (started && !room || started && unit == 0) {
            return false;
        }
        current += unit;
        started = true;
        lastScale = 1;
        return true;
    }

    /** Multiplies what stands before by a hundred, a thousand, a million; refuses what does not grow smaller. */
    boolean multiply(long scale) {
        if (scale < THOUSAND) {
            if (current == 0 || current >= scale) {
                return false;
            }
            current *= scale;
        } else if (current == 0 || scale >= smallest) {
            return raise(scale);
        } else {
            sum(current, scale);
            current = 0;
            smallest = scale;
        }
        lastScale = scale;
        return true;
    }

    /** {@code a hundred thousand million}: a scale upon a scale. */
    private boolean raise(long scale) {
        if (current != 0 || total == 0 || total > Long.MAX_VALUE / scale) {
            overflow |= total != 0 && current == 0;
            return overflow;
        }
        total *= scale;
        smallest = scale;
        lastScale = scale;
        return true;
    }

    private void sum(long factor, long scale) {
        if (factor > Long.MAX_VALUE / scale || total > Long.MAX_VALUE - factor * scale) {
            overflow = true;
        } else {
            total += factor * scale;
        }
    }
}
