package io.github.tidings.lang;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found for a key before. What it holds never changes a result, and it stops growing at a bound: text of any length can
 * be read with it. Thread-safe.
 *
 * @param <K> what is asked for; equal keys have equal answers
 * @param <V> the answers; immutable
 */
public final class Memo<K, V> {
    /** How many answers it keeps: more words than a language's news use. */
    private static final int MOST = 50_000;

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> source;

    /**
     * An empty memo.
     *
     * @param source finds an answer; it is asked again for what no longer fits in
     */
    public Memo(Function<K, V> source) {
        this.source = source;
    }

    /** The answer for a key. */
    public V get(K key) {
        V answer = known.get(key);
        if (answer == null) {
            answer = source.apply(key);
            if (known.size() < MOST) {
                known.put(key, answer);
            }
        }
        return answer;
    }
}
