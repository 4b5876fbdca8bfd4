package io.github.tidings.syntax.model;

/** Features of given keys. */
final class Keys extends Features {
    Keys(int... keys) {
        start(1);
        for (int key : keys) {
            put(key);
        }
    }
}
