/**
 * What Tidings gives back: immutable, typed, sourced facts.
 *
 * <p>Every type here is an immutable value, safe to share between threads, equal by its content. Unknown is
 * {@link java.util.Optional#empty()}; many is a list in the order of the text. Places in a text are half-open ranges of
 * UTF-16 code units of {@link io.github.tidings.core.Article#text()}, see {@link io.github.tidings.core.Span}.
 */
@NullMarked
@Value.Style(
        jdkOnly = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true,
        depluralizeDictionary = "alias:aliases")
package io.github.tidings.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
