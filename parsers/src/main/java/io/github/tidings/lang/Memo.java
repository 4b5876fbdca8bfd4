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
    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> source;
    private final int most;

    /**
     * An empty memo.
     *
     * @param most how many answers it keeps
     * @param source finds an answer; it is asked again for what no longer fits in
     */
    public Memo(int most, Function<K, V> source) {
        this.most = most;
        this.source = source;
    }

    /** The answer for a key. */
    public V get(K key) {
        V answer = known.get(key);
        if (answer == null) {
            answer = source.apply(key);
            if (known.size() < most) {
                known.put(key, answer);
            }
        }
        return answer;
    }
}
