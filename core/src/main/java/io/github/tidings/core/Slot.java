package io.github.tidings.core;

import java.util.Arrays;
import java.util.List;

/**
 * A role or an attribute that a kind of fact may have.
 *
 * @param name the key in the JSON form and in {@link FactForm}
 * @param shape what it holds
 * @param constants the constants it may hold, none for other shapes
 */
public record Slot(String name, Shape shape, List<String> constants) {

    /** What a slot holds. */
    public enum Shape {
        /** Any number of participants. */
        ACTORS,
        /** One participant. */
        ACTOR,
        /** One place. */
        PLACE,
        /** One number. */
        COUNT,
        /** One time. */
        TIME,
        /** Any number of pieces of the text. */
        PASSAGES,
        /** One piece of the text. */
        PASSAGE,
        /** One plain word or phrase. */
        WORD,
        /** One of the {@link Slot#constants()}. */
        CODE,
        /** Any number of the {@link Slot#constants()}. */
        CODES
    }

    static Slot actors(String name) {
        return new Slot(name, Shape.ACTORS, List.of());
    }

    static Slot actor(String name) {
        return new Slot(name, Shape.ACTOR, List.of());
    }

    static Slot place(String name) {
        return new Slot(name, Shape.PLACE, List.of());
    }

    static Slot count(String name) {
        return new Slot(name, Shape.COUNT, List.of());
    }

    static Slot time(String name) {
        return new Slot(name, Shape.TIME, List.of());
    }

    static Slot passages(String name) {
        return new Slot(name, Shape.PASSAGES, List.of());
    }

    static Slot passage(String name) {
        return new Slot(name, Shape.PASSAGE, List.of());
    }

    static Slot word(String name) {
        return new Slot(name, Shape.WORD, List.of());
    }

    static Slot code(String name, Class<? extends Enum<?>> constants) {
        return new Slot(name, Shape.CODE, names(constants));
    }

    static Slot codes(String name, Class<? extends Enum<?>> constants) {
        return new Slot(name, Shape.CODES, names(constants));
    }

    private static List<String> names(Class<? extends Enum<?>> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
    }
}
