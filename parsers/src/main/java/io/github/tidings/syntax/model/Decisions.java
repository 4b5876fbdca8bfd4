package io.github.tidings.syntax.model;

/**
 * What was decided in each state of a sentence's tree. Ways that part at one decision mostly meet again a few words later, and from
 * there on nothing has to be weighed anew. Belongs to one thread.
 */
final class Decisions {
    /** Room for the decisions of the first way and those of the others that lead somewhere else. */
    private static final int WAYS = 4;

    private static final int FREE = 0;

    private final long[] states;
    private final int[] best;
    private final int[] second;
    private final int[] score;
    private final int[] margin;
    private int left;

    /** None yet; a way has at most so many. */
    Decisions(int most) {
        int slots = Integer.highestOneBit(Math.max(1, most) * WAYS) * 2;
        this.states = new long[slots];
        this.best = new int[slots];
        this.second = new int[slots];
        this.score = new int[slots];
        this.margin = new int[slots];
        this.left = slots / 2;
    }

    /** Where that state stands, or would stand: the place that all others ask for. */
    int place(long state) {
        int mask = states.length - 1;
        int place = (int) state & mask;
        while (states[place] != FREE && states[place] != state) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** Whether something was decided there. */
    boolean known(int place) {
        return states[place] != FREE;
    }

    int best(int place) {
        return best[place];
    }

    int second(int place) {
        return second[place];
    }

    int score(int place) {
        return score[place];
    }

    int margin(int place) {
        return margin[place];
    }

    /** Keeps what was decided in a state, as long as there is room. */
    void keep(int place, long state, int first, int other, int firstScore, int lead) {
        best[place] = first;
        second[place] = other;
        score[place] = firstScore;
        margin[place] = lead;
        if (left > 0) {
            left--;
            states[place] = state;
        }
    }
}
