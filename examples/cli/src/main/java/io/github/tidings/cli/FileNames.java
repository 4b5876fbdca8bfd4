package io.github.tidings.cli;

import java.nio.file.Path;
import java.util.List;

/** Names of articles from names of files, and back. */
final class FileNames {
    private static final List<String> ENDINGS = List.of(".gz", ".html", ".htm", ".xhtml", ".txt");
    private static final String FORBIDDEN = "/\\:*?\"<>|";

    private FileNames() {}

    /** The file's name without what tells its type: {@code harbour} of {@code in/harbour.html.gz}. */
    static String id(Path file) {
        if (file.equals(Input.STANDARD_INPUT)) {
            return "standard-input";
        }
        String name = String.valueOf(file.getFileName());
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() > ending.length()) {
                name = name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** Whether a file of that name stays in its folder, on every system. */
    static boolean isSafe(String id) {
        return !id.isBlank() && !id.startsWith(".") && id.chars().noneMatch(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0);
    }
}
