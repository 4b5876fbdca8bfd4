package io.github.tidings.core;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One article with everything that was found in it. */
@Value.Immutable
public sealed interface ParsedArticle permits ImmutableParsedArticle {

    /** The article; every span below is a place in its text. */
    Article article();

    /** Who acts in it, in the order of their first mention. */
    List<Actor> actors();

    /** What the text reports, announces, demands or threatens, in the order of the text. */
    List<Fact> facts();

    /** What the text only supposes or denies, with {@link Modality#HYPOTHETICAL} or {@link Modality#DENIED}. */
    List<Fact> considered();

    /** What could not be read, or was cut. */
    List<Diagnostic> diagnostics();

    /** A builder; the article is required. */
    static Builder builder() {
        return new Builder();
    }

    /** The actor of that id. */
    default Optional<Actor> actor(String id) {
        return actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /** The actor behind a participant, where it is one. */
    default Optional<Actor> actor(Participant participant) {
        return participant.actor().flatMap(this::actor);
    }

    /** The facts of one kind, in the order of the text. */
    default <F extends Fact> List<F> facts(Class<F> kind) {
        return facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Refuses words that are not those of the text, evidence over two paragraphs, and participants that nobody knows. */
    @Value.Check
    default void check() {
        String text = article().text();
        Set<String> ids = new HashSet<>();
        actors().forEach(actor -> {
            Invariant.hold(ids.add(actor.id()), "two actors with the id %s", actor.id());
            actor.mentions().forEach(mention -> Verbatim.check(text, mention));
        });
        Verbatim verbatim = new Verbatim(article(), ids);
        Stream.concat(facts().stream(), considered().stream()).map(Fact::form).forEach(verbatim::check);
    }

    /** Builds parsed articles; not safe for use by several threads at once. */
    final class Builder extends ImmutableParsedArticle.Builder {
        Builder() {}
    }
}
