package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who acts or is acted on, with every name that the text uses for them. */
@Value.Immutable
public sealed interface Actor permits ImmutableActor {

    /** The actor's name within its {@link ParsedArticle} or {@link Dossier}: {@code a1}. */
    String id();

    /** What the actor is. */
    Kind kind();

    /** The fullest name: {@code Mohamed Bazoum}, without titles. Of an unnamed group its first description. */
    String name();

    /** The other names in the text, each once, in the order of the text. */
    List<String> aliases();

    /** Titles and offices that the text puts to the name: {@code President}. */
    List<String> titles();

    /** ISO 3166 alpha-2 code of the actor's country. */
    Optional<String> country();

    /** Every place that names the actor, descriptions and pronouns included; at least one. */
    List<Mention> mentions();

    /** A builder without any field set. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses an actor that no words name. */
    @Value.Check
    default void check() {
        Invariant.notBlank("the actor's name", name());
        Invariant.hold(!mentions().isEmpty(), "no mention of the actor %s", name());
    }

    /** What an actor is. */
    enum Kind {
        /** One human being, named or not. */
        PERSON,
        /** A state, or its government as an actor. */
        COUNTRY,
        /** A bloc, ministry, army, party, company, embassy, or an armed group with a name. */
        ORGANIZATION,
        /** A newspaper, broadcaster or agency. */
        MEDIA,
        /** Several people or states without a name: protesters, coup leaders, several countries. */
        GROUP
    }

    /** Builds actors; not safe for use by several threads at once. */
    final class Builder extends ImmutableActor.Builder {
        Builder() {}
    }
}
