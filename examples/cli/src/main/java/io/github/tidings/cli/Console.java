package io.github.tidings.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command reads from and writes to; always UTF-8.
 *
 * @param in standard input
 * @param out for results
 * @param err for complaints and progress
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

    /** Says what went wrong with one input. */
    void complain(String message) {
        err.println("tidings: " + message);
        err.flush();
    }

    /** Whether a person reads along at a terminal that shows colours. */
    boolean isTerminal() {
        return Ansi.AUTO.enabled();
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
