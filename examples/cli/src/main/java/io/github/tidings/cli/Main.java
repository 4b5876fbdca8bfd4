package io.github.tidings.cli;

import io.github.tidings.core.Timestamp;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code tidings}. */
@Command(
        name = "tidings",
        description = "Raw news in, sourced facts out.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            DossierCommand.class,
            SyntaxCommand.class,
            ExplainCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:a fault of the program",
            "2:a file could not be read, or an option is wrong; the other files were read"
        })
public final class Main {
    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(run(console, arguments));
    }

    /** Runs the program; gives its exit code. */
    static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Main(), new Commands(console));
        line.registerConverter(Timestamp.class, Main::timestamp);
        line.setOut(console.outWriter());
        line.setErr(console.errWriter());
        line.setExecutionExceptionHandler((e, failed, parsed) -> {
            if (e instanceof UnreadableException) {
                console.complain(String.valueOf(e.getMessage()));
                return CommandLine.ExitCode.USAGE;
            }
            throw e;
        });
        int code = line.execute(arguments);
        console.flush();
        return code;
    }

    private static Timestamp timestamp(String iso) {
        try {
            return Timestamp.parse(iso);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(e.getMessage());
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The version of the build. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"tidings " + (version == null ? "of a working copy" : version)};
        }
    }
}
