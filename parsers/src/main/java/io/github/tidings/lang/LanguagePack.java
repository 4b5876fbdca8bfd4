package io.github.tidings.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A language: a folder of models and word files. Packs are trusted; a damaged one is an error when it is loaded, never
 * while parsing.
 */
public interface LanguagePack {

    /** ISO 639-1 code. */
    String language();

    /**
     * Opens a file of the folder, to be closed by the caller.
     *
     * @param name the file's name: {@code stance.yaml}
     * @return empty if the folder has no such file
     * @throws UncheckedIOException if it is there and cannot be read
     */
    Optional<InputStream> open(String name);

    /** The word file of that name, without its ending; an empty one if the folder has none. */
    default WordFile words(String name) {
        return WordFile.read(this, name);
    }

    /**
     * A language that comes with this library: {@code en}, {@code sv} or {@code fr}.
     *
     * @throws IllegalArgumentException if there is none of that code
     */
    static LanguagePack bundled(String language) {
        LanguagePack pack = at(LanguagePack.class, language);
        if (pack.open("language.yaml").map(LanguagePack::close).isEmpty()) {
            throw new IllegalArgumentException("no language pack for \"" + language + "\"");
        }
        return pack;
    }

    /** The pack in the folder {@code /lang/CODE/} beside a class of yours, on its class path or in its module. */
    static LanguagePack at(Class<?> anchor, String language) {
        return new Folder(
                language, name -> Optional.ofNullable(anchor.getResourceAsStream("/lang/" + language + "/" + name)));
    }

    /** The pack in a folder of the file system. */
    static LanguagePack at(Path folder, String language) {
        return new Folder(language, name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        });
    }

    private static boolean close(InputStream in) {
        try (in) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
