package io.github.tidings.cli;

import io.github.tidings.core.Timestamp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles are read, and what is known of them. */
final class InputOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "HTML pages (.html, .html.gz) and plain text (.txt); - is standard input")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = {
                "A list of inputs in JSON lines:",
                "{\"id\": ..., \"file\": ..., \"url\": ..., \"published\": ..., \"language\": ...};",
                "id and file are required, file is relative to the manifest."
            })
    private Optional<Path> manifest = Optional.empty();

    @Option(names = "--published", paramLabel = "DATE", description = "When it was published: 2023-08-04")
    private Optional<Timestamp> published = Optional.empty();

    @Option(names = "--url", description = "Where it came from; nothing is fetched from there")
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "LL",
            description = "Its language (en, sv, fr); else it is told from the text")
    private Optional<String> language = Optional.empty();

    /** The inputs in their order: the files, then those of the manifest; faults of the manifest are complained about. */
    List<Input> inputs(Faults faults) throws UnreadableException {
        Input.About about = new Input.About(url, published, language);
        List<Input> inputs = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path file : files) {
            inputs.add(new Input(unused(FileNames.id(file), ids), file, about));
        }
        if (manifest.isPresent()) {
            for (Input listed : Manifest.read(manifest.get(), faults)) {
                if (ids.add(listed.id())) {
                    inputs.add(
                            new Input(listed.id(), listed.file(), listed.about().or(about)));
                } else {
                    faults.add(manifest.get() + ": the id \"" + listed.id() + "\" stands twice");
                }
            }
        }
        return inputs;
    }

    boolean areAbsent() {
        return files.isEmpty() && manifest.isEmpty();
    }

    private static String unused(String name, Set<String> ids) {
        String id = name;
        for (int n = 2; !ids.add(id); n++) {
            id = name + "-" + n;
        }
        return id;
    }
}
