package io.github.tidings.cli;

import java.io.PrintStream;

/** A bar on the terminal for runs over many inputs. */
final class Progress {
    private static final int WIDTH = 32;
    private static final int MANY = 5;

    private final PrintStream terminal;
    private final boolean shown;
    private int lastPercent = -1;

    private Progress(PrintStream terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    /** A bar for that many inputs, shown only where somebody sees it and there is something to wait for. */
    static Progress on(Console console, int inputs) {
        return new Progress(console.err(), console.isTerminal() && inputs >= MANY);
    }

    void step(int done, int of) {
        int percent = (int) (100L * done / of);
        if (shown && percent != lastPercent) {
            lastPercent = percent;
            int full = WIDTH * done / of;
            terminal.print("\r" + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + "/" + of);
            terminal.flush();
        }
    }

    /** Leaves the line empty for what comes. */
    void end() {
        if (shown && lastPercent >= 0) {
            terminal.print("\r\u001b[2K");
            terminal.flush();
        }
    }
}
