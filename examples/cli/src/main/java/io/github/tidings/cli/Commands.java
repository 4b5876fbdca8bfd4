package io.github.tidings.cli;

import picocli.CommandLine;

/** Makes the commands with the console that they write to. */
record Commands(Console console) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ReadCommand.class) {
            return type.cast(new ReadCommand(console));
        }
        if (type == DossierCommand.class) {
            return type.cast(new DossierCommand(console));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(console));
        }
        if (type == SyntaxCommand.class) {
            return type.cast(new SyntaxCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
