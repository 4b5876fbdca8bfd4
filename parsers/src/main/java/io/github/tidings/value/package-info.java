/**
 * How many and when: {@link io.github.tidings.value.CountReader} reads the number that a noun phrase tells,
 * {@link io.github.tidings.value.TimeReader} the times of a sentence and which event each belongs to. The words stand in
 * {@code number.yaml} and {@code time.yaml} of a language pack.
 */
@NullMarked
package io.github.tidings.value;

import org.jspecify.annotations.NullMarked;
