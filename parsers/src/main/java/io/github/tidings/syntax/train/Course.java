package io.github.tidings.syntax.train;

/**
 * How thoroughly a tagger is trained.
 *
 * @param epochs how often everything is read
 * @param runs how many taggers read it in orders of their own, to be mixed into one
 */
record Course(int epochs, int runs) {
    /** A shorter one, for taggers that are only made to see their errors. */
    Course shorter() {
        return new Course(Math.max(1, epochs * 2 / 3), runs);
    }

    /** The same with one tagger. */
    Course single() {
        return new Course(epochs, 1);
    }
}
