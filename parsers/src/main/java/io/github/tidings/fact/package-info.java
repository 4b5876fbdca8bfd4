/** From trees and actors to facts: statements by cues, all other kinds by frames. */
@NullMarked
package io.github.tidings.fact;

import org.jspecify.annotations.NullMarked;
