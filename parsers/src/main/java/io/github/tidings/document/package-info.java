/** What goes in: a {@link io.github.tidings.document.Source}, its limits, and the decoded document. */
@NullMarked
@Value.Style(
        jdkOnly = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true)
package io.github.tidings.document;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
