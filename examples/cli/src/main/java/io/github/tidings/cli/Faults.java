package io.github.tidings.cli;

import picocli.CommandLine.ExitCode;

/** Counts what could not be read; every fault is told at once, the run goes on. */
final class Faults {
    private final Console console;
    private int exitCode = ExitCode.OK;

    Faults(Console console) {
        this.console = console;
    }

    /** An input that cannot be read, in words that name it. */
    void add(String message) {
        console.complain(message);
        exitCode = Math.max(exitCode, ExitCode.USAGE);
    }

    /** 0 as long as there was no fault. */
    int exitCode() {
        return exitCode;
    }
}
