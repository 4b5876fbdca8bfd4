package io.github.tidings.syntax.model;

/**
 * Weights as small numbers on a logarithmic scale: each step is a seventh more than the last, which is finer than what
 * training settles, and packs well.
 */
public final class WeightScale {
    /** The number of the greatest weight; the least has 1, negative weights negative numbers. */
    public static final int STEPS = 63;

    private static final double GREATEST = 16384;
    private static final double STEP = Math.pow(2, 1 / 5.0);

    private WeightScale() {}

    /** The number of a weight, given as its part of the greatest one; 0 if it is too small to count. */
    public static int code(double part) {
        long code = Math.round(STEPS + Math.log(Math.abs(part)) / Math.log(STEP));
        return code < 1 ? 0 : (int) (part < 0 ? -Math.min(code, STEPS) : Math.min(code, STEPS));
    }

    /** The weight of a number, as a whole number. */
    static int value(int code) {
        int value = (int) Math.round(GREATEST * Math.pow(STEP, Math.abs(code) - STEPS));
        return code == 0 ? 0 : code < 0 ? -value : value;
    }
}
