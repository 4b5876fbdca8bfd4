/** From many parsed articles to one {@link io.github.tidings.core.Dossier}. */
@NullMarked
package io.github.tidings.dossier;

import org.jspecify.annotations.NullMarked;
