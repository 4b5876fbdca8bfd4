package io.github.tidings.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on inputs with every processor, and hands on the results in the order of the inputs. */
final class Batch {
    private static final int AHEAD = 4;

    private final Faults faults;
    private final Progress progress;

    Batch(Faults faults, Progress progress) {
        this.faults = faults;
        this.progress = progress;
    }

    <T> void run(List<Input> inputs, Work<T> work, Target<T> target) throws InterruptedException, UnreadableException {
        int threads = Math.min(inputs.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            Deque<Future<T>> started = new ArrayDeque<>();
            int next = 0;
            for (int done = 0; done < inputs.size(); done++) {
                while (next < inputs.size() && started.size() < threads * AHEAD) {
                    Input input = inputs.get(next++);
                    started.add(workers.submit(() -> work.on(input)));
                }
                finish(inputs.get(done), started.remove(), target);
                progress.step(done + 1, inputs.size());
            }
        } finally {
            progress.end();
            workers.shutdownNow();
        }
    }

    private <T> void finish(Input input, Future<T> result, Target<T> target)
            throws InterruptedException, UnreadableException {
        T value;
        try {
            value = result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableException unreadable) {
                faults.add(String.valueOf(unreadable.getMessage()));
                return;
            }
            throw new IllegalStateException("a fault of the program, at " + input.file(), e.getCause());
        }
        target.accept(input, value);
    }

    /** What is done to each input, by any thread. */
    @FunctionalInterface
    interface Work<T> {
        T on(Input input) throws UnreadableException;
    }

    /** What takes the results, by the calling thread alone. */
    @FunctionalInterface
    interface Target<T> {
        void accept(Input input, T value) throws UnreadableException;
    }
}
