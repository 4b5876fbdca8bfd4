package io.github.tidings.syntax.model;

import java.util.Arrays;
import java.util.List;

/**
 * What kinds of arcs a tree has, as numbers. Each word that is no mark of punctuation is looked at in two ways: by what marks
 * its own phrase, and by its sibling nearer to their head. Immutable.
 */
public final class ArcKinds {
    private static final List<String> MARKS = List.of("case", "cc", "mark", "cop", "nsubj", "det", "aux");
    private static final List<String> FORMS = List.of("VerbForm=Fin", "VerbForm=Part", "VerbForm=Inf");
    private static final int WAYS = 2;
    private static final int RELATIONS = 64;
    private static final int PARTS = PosNumbers.COUNT + 1;
    /** The part of speech of what the root hangs on. */
    private static final int NOTHING = PosNumbers.COUNT;

    private static final int NONE = -1;

    private final int[] marks;
    private final int[] forms;

    /** Kinds by the names of feature sets and relations. */
    public ArcKinds(List<String> features, List<String> relations) {
        this.marks = relations.stream().mapToInt(ArcKinds::mark).toArray();
        this.forms = features.stream().mapToInt(ArcKinds::form).toArray();
    }

    private static int mark(String relation) {
        int at = MARKS.indexOf(relation.contains(":") ? relation.substring(0, relation.indexOf(':')) : relation);
        return at < 0 ? 0 : 1 << at;
    }

    private static int form(String features) {
        for (int i = 0; i < FORMS.size(); i++) {
            if (features.contains(FORMS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The kinds of a tree's arcs, by its words' parts of speech, features, heads (-1 for the root's) and relations. */
    public int[] of(int[] pos, int[] features, int[] heads, int[] relations) {
        return new Arcs(pos, features, heads, relations).kinds();
    }

    private final class Arcs {
        private final int[] pos;
        private final int[] features;
        private final int[] heads;
        private final int[] relations;
        private final int[] marked;
        private final int[] sibling;
        private final int[] found;
        private int count;

        Arcs(int[] pos, int[] features, int[] heads, int[] relations) {
            this.pos = pos;
            this.features = features;
            this.heads = heads;
            this.relations = relations;
            this.marked = new int[pos.length];
            this.sibling = new int[pos.length];
            this.found = new int[WAYS * pos.length];
            Arrays.fill(sibling, NONE);
            for (int i = 0; i < pos.length; i++) {
                if (heads[i] >= 0) {
                    marked[heads[i]] |= marks[relations[i]];
                }
            }
        }

        int[] kinds() {
            for (int i = 0; i < pos.length; i++) {
                if (pos[i] != PosNumbers.PUNCT) {
                    add(0, phrase(i));
                    if (heads[i] < i) {
                        beside(i);
                    }
                }
            }
            Arrays.fill(sibling, NONE);
            for (int i = pos.length - 1; i >= 0; i--) {
                if (pos[i] != PosNumbers.PUNCT && heads[i] > i) {
                    beside(i);
                }
            }
            return Arrays.copyOf(found, count);
        }

        /** Relation, side, both parts of speech, the form of a verb, and the small words that mark the phrase. */
        private int phrase(int word) {
            int head = heads[word] < 0 ? NOTHING : pos[heads[word]];
            int arc = ((relations[word] * 2 + side(word)) * PARTS + head) * PARTS + pos[word];
            return (arc * (FORMS.size() + 1) + forms[features[word]]) << MARKS.size() | marked[word];
        }

        /** The relations of the word and of its sibling before, seen from their head outwards. */
        private void beside(int word) {
            int head = heads[word];
            if (head >= 0) {
                if (sibling[head] != NONE) {
                    int pair = relations[sibling[head]] * RELATIONS + relations[word];
                    add(1, (pair * 2 + side(word)) * PARTS + pos[head]);
                }
                sibling[head] = word;
            }
        }

        private int side(int word) {
            return heads[word] < word ? 1 : 0;
        }

        private void add(int way, int kind) {
            found[count++] = kind * WAYS + way;
        }
    }
}
