package io.github.tidings.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fact of any kind with its roles and attributes by name: what writes, merges and shows facts needs no code for each
 * kind. The names are the keys of the JSON form. {@link FactType#fact(FactForm)} makes the typed fact again.
 */
@Value.Immutable
public sealed interface FactForm extends Finding permits ImmutableFactForm {

    /** The kind. */
    FactType type();

    /** The roles: {@code imposers}, {@code targets}. */
    Map<String, List<Participant>> roles();

    /** The places: {@code place}, {@code origin}, {@code destination}. */
    Map<String, Place> places();

    /** The numbers: {@code count}, {@code killed}, {@code injured}. */
    Map<String, Count> counts();

    /** The times other than that of the fact itself: {@code deadline}. */
    Map<String, TimeReference> times();

    /** The pieces of text: {@code content}. */
    Map<String, List<Evidence>> passages();

    /** The constants and plain words: {@code status}, {@code measures}, {@code cue}. */
    Map<String, List<String>> codes();

    /** A builder; type, id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that already holds what {@code fact} has in common with every other kind. */
    static Builder of(Fact fact) {
        Builder builder = new Builder();
        builder.from((Finding) fact);
        builder.type(fact.type());
        return builder;
    }

    /** The fillers of a role, none if it is not filled. */
    default List<Participant> role(String name) {
        return roles().getOrDefault(name, List.of());
    }

    /** The one filler of a role. */
    default Optional<Participant> filler(String name) {
        return role(name).stream().findFirst();
    }

    /** The place of that name. */
    default Optional<Place> place(String name) {
        return Optional.ofNullable(places().get(name));
    }

    /** The number of that name. */
    default Optional<Count> count(String name) {
        return Optional.ofNullable(counts().get(name));
    }

    /** The time of that name. */
    default Optional<TimeReference> timeOf(String name) {
        return Optional.ofNullable(times().get(name));
    }

    /** The pieces of that name, none if there are none. */
    default List<Evidence> passage(String name) {
        return passages().getOrDefault(name, List.of());
    }

    /** The words of that name, none if there are none. */
    default List<String> words(String name) {
        return codes().getOrDefault(name, List.of());
    }

    /** The one word of that name. */
    default Optional<String> word(String name) {
        return words(name).stream().findFirst();
    }

    /**
     * The one constant of that name.
     *
     * @throws IllegalArgumentException if the type has no such constant
     */
    default <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return word(name).map(code -> Enum.valueOf(type, code));
    }

    /**
     * All constants of that name.
     *
     * @throws IllegalArgumentException if the type has no such constant
     */
    default <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return words(name).stream().map(code -> Enum.valueOf(type, code)).toList();
    }

    /** Refuses a form without evidence. */
    @Value.Check
    default void check() {
        Invariant.hold(!evidence().isEmpty(), "a %s without evidence", type());
    }

    /** Builds forms; what is empty is left out. Not safe for use by several threads at once. */
    final class Builder extends ImmutableFactForm.Builder {
        Builder() {}

        /** A role and its fillers. */
        public Builder role(String name, List<Participant> fillers) {
            if (!fillers.isEmpty()) {
                putRole(name, List.copyOf(fillers));
            }
            return this;
        }

        /** A role of one filler at most. */
        public Builder role(String name, Optional<Participant> filler) {
            filler.ifPresent(f -> putRole(name, List.of(f)));
            return this;
        }

        /** A place. */
        public Builder place(String name, Optional<Place> place) {
            place.ifPresent(p -> putPlace(name, p));
            return this;
        }

        /** A number. */
        public Builder count(String name, Optional<Count> count) {
            count.ifPresent(c -> putCount(name, c));
            return this;
        }

        /** A time other than that of the fact itself. */
        public Builder timeOf(String name, Optional<TimeReference> time) {
            time.ifPresent(t -> putTime(name, t));
            return this;
        }

        /** Pieces of text. */
        public Builder passage(String name, List<Evidence> pieces) {
            if (!pieces.isEmpty()) {
                putPassage(name, List.copyOf(pieces));
            }
            return this;
        }

        /** A constant or a plain word. */
        public Builder code(String name, Optional<?> code) {
            code.ifPresent(c -> putCode(name, List.of(c.toString())));
            return this;
        }

        /** Several constants. */
        public Builder codes(String name, Collection<?> codes) {
            if (!codes.isEmpty()) {
                putCode(name, codes.stream().map(Object::toString).toList());
            }
            return this;
        }
    }
}
