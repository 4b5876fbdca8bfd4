package io.github.tidings.syntax.model;

/**
 * A tree half built, in the arc-hybrid system: a stack, the rest of the sentence, and behind its last word the root.
 *
 * <p>Three moves: the next word goes onto the stack; the top of the stack hangs on the next word; the top of the stack
 * hangs on what lies beneath it. Exactly one word comes to hang on the root.
 */
public final class ArcHybrid {
    /** The next word goes onto the stack. */
    public static final int SHIFT = 0;
    /** The top of the stack hangs on the next word. */
    public static final int LEFT = 1;
    /** The top of the stack hangs on the word beneath it. */
    public static final int RIGHT = 2;
    /** How many moves there are. */
    public static final int MOVES = 3;

    static final int NONE = -1;

    /** There are fewer kinds of relations. */
    private static final int RELATIONS = 64;

    final int size;
    final int[] heads;
    final int[] relations;
    private final int[] leftmost;
    private final int[] rightmost;
    private final int[] leftSecond;
    private final int[] rightSecond;
    private final int[] leftCount;
    private final int[] rightCount;
    /** Of each word the relations of what hangs on it, as a set of bits. */
    private final long[] kinds;
    /** Of each word a number for what hangs on it, and in which order it came to. */
    private final long[] below;

    private final int[] stack;
    private int depth;
    private int next;

    /** The start: an empty stack, all words to come. Findings go into those arrays. */
    public ArcHybrid(int size, int[] heads, int[] relations) {
        this.size = size;
        this.heads = heads;
        this.relations = relations;
        this.leftmost = filled(size);
        this.rightmost = filled(size);
        this.leftSecond = filled(size);
        this.rightSecond = filled(size);
        this.leftCount = new int[size + 1];
        this.rightCount = new int[size + 1];
        this.kinds = new long[size + 1];
        this.below = new long[size + 1];
        this.stack = new int[size];
        java.util.Arrays.fill(heads, 0, size, NONE);
    }

    private static int[] filled(int size) {
        int[] array = new int[size + 1];
        java.util.Arrays.fill(array, NONE);
        return array;
    }

    /** Whether every word has its head. */
    public boolean done() {
        return depth == 0 && next == size;
    }

    /** The next word; the number of words for the root. */
    public int next() {
        return next;
    }

    /** How many words lie on the stack. */
    public int depth() {
        return depth;
    }

    /** The stack's word at that depth, 0 the top; -1 if it is not so deep. */
    public int stack(int down) {
        return down < depth ? stack[depth - 1 - down] : NONE;
    }

    /** The first of the words that hang on that one, if it lies to its left; -1 for none. */
    int leftmost(int word) {
        return word < 0 ? NONE : leftmost[word];
    }

    /** The last of them, if it lies to its right. */
    int rightmost(int word) {
        return word < 0 ? NONE : rightmost[word];
    }

    /** The first but one. */
    int leftSecond(int word) {
        return word < 0 ? NONE : leftSecond[word];
    }

    /** The last but one. */
    int rightSecond(int word) {
        return word < 0 ? NONE : rightSecond[word];
    }

    /** How many hang on that word to its left and to its right, four telling as little as three. */
    int counts(int word) {
        return word < 0 ? 0 : Math.min(3, leftCount[word]) * 4 + Math.min(3, rightCount[word]);
    }

    /** As what words hang on that one, as a number that is the same for the same relations. */
    int kinds(int word) {
        return word < 0 ? 0 : Long.hashCode(kinds[word]);
    }

    /** The relation of a word that has its head; -1 for none. */
    int relationOf(int word) {
        return word < 0 ? NONE : relations[word];
    }

    /** A number for all that a decision looks at: the words at the top of the stack, the next one, and what hangs on them. */
    long state() {
        long state = Hash.next(Hash.next(0, next), stack(0));
        state = Hash.next(Hash.next(state, stack(1)), stack(2));
        return Hash.next(Hash.next(Hash.next(state, below(stack(0))), below(stack(1))), below[next]);
    }

    private long below(int word) {
        return word < 0 ? 0 : below[word];
    }

    /** Whether a move is allowed here. */
    public boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> depth > 0 && (next < size || depth == 1);
            default -> depth > 1;
        };
    }

    /** Makes a move; a relation goes with the two that hang a word. */
    public void make(int move, int relation) {
        if (move == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int child = stack[--depth];
        hang(child, move == LEFT ? next : stack[depth - 1], relation);
    }

    private void hang(int child, int head, int relation) {
        relations[child] = relation;
        heads[child] = head == size ? NONE : head;
        kinds[head] |= 1L << relation;
        below[head] = Hash.next(below[head], child * RELATIONS + relation + 1);
        if (child < head) {
            leftSecond[head] = leftmost[head];
            leftmost[head] = child;
            leftCount[head]++;
        } else {
            rightSecond[head] = rightmost[head];
            rightmost[head] = child;
            rightCount[head]++;
        }
    }
}
