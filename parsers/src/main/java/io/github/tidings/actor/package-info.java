/** From trees to the actors of an article: names, descriptions and pronouns that stand for one are brought together. */
@NullMarked
package io.github.tidings.actor;

import org.jspecify.annotations.NullMarked;
