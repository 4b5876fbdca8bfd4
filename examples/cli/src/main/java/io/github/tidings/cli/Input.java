package io.github.tidings.cli;

import io.github.tidings.core.Timestamp;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to be read, and what is known of it.
 *
 * @param id the name of the article, and of the file that is written for it
 * @param file where it is; standard input if that is {@code -}
 * @param about what the caller knows of it
 */
record Input(String id, Path file, About about) {

    static final Path STANDARD_INPUT = Path.of("-");

    /**
     * What a caller knows of an article.
     *
     * @param url where it came from
     * @param published when it was published
     * @param language its language
     */
    record About(Optional<String> url, Optional<Timestamp> published, Optional<String> language) {

        /** This, completed by what is said of all inputs. */
        About or(About general) {
            return new About(url.or(general::url), published.or(general::published), language.or(general::language));
        }
    }
}
