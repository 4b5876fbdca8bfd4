package io.github.tidings.syntax.model;

import java.util.List;
import java.util.function.Predicate;

/** Which of a model's numbered names pass a test, to be asked by number. */
final class Flags {
    private Flags() {}

    static boolean[] of(List<String> names, Predicate<String> test) {
        boolean[] flags = new boolean[names.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = test.test(names.get(i));
        }
        return flags;
    }
}
