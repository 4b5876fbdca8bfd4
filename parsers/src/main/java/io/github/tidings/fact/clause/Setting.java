package io.github.tidings.fact.clause;

import io.github.tidings.syntax.Token;
import java.util.Optional;

/**
 * How a deed is told.
 *
 * @param mode in what way
 * @param governor the word that says so: "ordered" in "ordered them to leave"; empty where no word does
 */
public record Setting(Mode mode, Optional<Token> governor) {}
