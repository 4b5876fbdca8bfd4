package io.github.tidings.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A pack whose files one function opens. */
record Folder(String language, Opener opener) implements LanguagePack {

    @Override
    public Optional<InputStream> open(String name) {
        try {
            return opener.open(name);
        } catch (IOException e) {
            throw new UncheckedIOException("lang/" + language + "/" + name, e);
        }
    }

    interface Opener {
        Optional<InputStream> open(String name) throws IOException;
    }
}
