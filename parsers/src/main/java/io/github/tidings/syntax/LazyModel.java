package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.model.Dictionary;
import io.github.tidings.syntax.model.ModelFile;
import io.github.tidings.syntax.model.SyntaxModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A pack's model, read at first use. Thread-safe. */
final class LazyModel {
    private static final String FILE = "syntax.bin";

    private final LanguagePack pack;
    private volatile @Nullable SyntaxModel model;

    LazyModel(LanguagePack pack) {
        this.pack = pack;
    }

    String language() {
        return pack.language();
    }

    SyntaxModel get() {
        SyntaxModel known = model;
        return known != null ? known : load();
    }

    private synchronized SyntaxModel load() {
        SyntaxModel known = model;
        if (known == null) {
            known = read();
            model = known;
        }
        return known;
    }

    private SyntaxModel read() {
        String name = "lang/" + pack.language() + "/" + FILE;
        try (InputStream in = pack.open(FILE)
                .orElseThrow(() -> new IllegalArgumentException(name + ": the language pack has no such file"))) {
            WordFile tokens = pack.words("tokens");
            return ModelFile.read(in, name, SyntaxModel::read)
                    .with(new Dictionary(
                            tokens.set("auxiliaries"),
                            tokens.set("owners"),
                            tokens.table("irregular verbs"),
                            tokens.set("large initials").contains("names")));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
