package io.github.tidings.syntax.model;

/** What speaks for the part of speech of a word: its form, its neighbours, and their tags. Belongs to one thread. */
public final class TagFeatures extends Features {
    /** The longest beginning of a word that is looked at, in characters. */
    private static final int PREFIX = 4;

    /** How far ahead a verb is looked for. */
    private static final int AHEAD = 6;

    /** Looks at a word where only those before it have tags. */
    public void first(Words w, int i) {
        start(1);
        form(w, i);
        neighbours(w, i);
        tagsBefore(w, i);
        classes(w, i);
        habits(w, i);
    }

    /** Looks at a word where the words to come have tags as well, and so has the word itself. */
    public void second(Words w, int i) {
        first(w, i);
        int before = tag(w, i - 1);
        int next = tag(w, i + 1);
        int two = next * 32 + tag(w, i + 2);
        int word = w.lower[i];
        add(w.pos[i]);
        add(w.pos[i], word);
        add(next);
        add(two);
        add(before * 32 + next);
        add(word, next);
        add(word, two);
        add(word, before * 32 + next);
        add(w.suffix[3][i], next);
        add(w.pos[i], two * 32 + before);
        int verb = verbAhead(w, i);
        add(word, verb < 0 ? 0 : w.pos[verb] * 8 + verb - i);
        add(word, verb < 0 ? 0 : w.suffix[2][verb]);
    }

    private void form(Words w, int i) {
        int word = w.lower[i];
        int shape = w.shape[i];
        add(word);
        add(word, shape);
        add(shape);
        for (int k = 1; k <= Words.AFFIX; k++) {
            add(w.suffix[k][i]);
        }
        for (int k = 1; k <= PREFIX; k++) {
            add(w.prefix[k][i]);
        }
        add(shape, w.suffix[3][i]);
    }

    private void neighbours(Words w, int i) {
        int word = w.lower[i];
        int before = w.lowerAt(i - 1);
        int after = w.lowerAt(i + 1);
        add(before);
        add(w.lowerAt(i - 2));
        add(after);
        add(w.lowerAt(i + 2));
        add(before, word);
        add(word, after);
        add(before, after);
        add(w.suffixAt(i + 1));
        add(w.suffixAt(i - 1));
        add(Words.at(w.suffix[2], i + 1));
        add(Words.at(w.shape, i + 1));
        add(Words.at(w.shape, i - 1));
    }

    private void tagsBefore(Words w, int i) {
        int tag = tag(w, i - 1);
        int tags = tag * 32 + tag(w, i - 2);
        add(tag);
        add(tags);
        add(tag, w.lower[i]);
        add(tag, w.suffix[3][i]);
        add(tags, w.shape[i]);
        add(tag, w.lowerAt(i + 1));
        add(tag, w.suffixAt(i + 1));
        add(w.fine[i], tag);
    }

    private void classes(Words w, int i) {
        int fine = w.fine[i];
        int before = w.fineAt(i - 1);
        int after = w.fineAt(i + 1);
        add(fine);
        add(fine, w.shape[i]);
        add(before);
        add(after);
        add(w.fineAt(i + 2));
        add(before, after);
        add(fine, after);
        add(w.coarseAt(i - 1), w.coarseAt(i - 2));
        add(w.coarseAt(i + 1), w.coarseAt(i + 2));
        add(fine, w.suffix[2][i]);
    }

    /** Features of what is known of the word and its neighbours from plain text; none where nothing is known of any word. */
    private void habits(Words w, int i) {
        if (w.habits.length == 0) {
            return;
        }
        int initials = Habits.initials(w.habits[i]);
        int parts = Habits.parts(w.habits[i]);
        int before = Habits.parts(Words.at(w.habits, i - 1));
        int after = Habits.parts(Words.at(w.habits, i + 1));
        int tag = tag(w, i - 1);
        add(initials, w.shape[i]);
        add(initials, w.suffix[2][i]);
        add(parts);
        add(parts, w.shape[i]);
        add(parts, tag);
        add(parts, after);
        add(parts, before);
        add(after, w.lower[i]);
        add(after, tag);
        add(after, Habits.parts(Words.at(w.habits, i + 2)));
    }

    /** A number from 1 on, 0 beyond the sentence. */
    static int tag(Words w, int i) {
        return i < 0 || i >= w.size ? 0 : w.pos[i] + 1;
    }

    private static int verbAhead(Words w, int i) {
        int last = Math.min(w.size, i + 1 + AHEAD);
        for (int j = i + 1; j < last; j++) {
            if (w.pos[j] == PosNumbers.VERB || w.pos[j] == PosNumbers.AUX) {
                return j;
            }
        }
        return -1;
    }
}
