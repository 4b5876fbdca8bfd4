/**
 * Parsed articles and dossiers as JSON and back: {@link io.github.tidings.exchange.JsonWriter},
 * {@link io.github.tidings.exchange.JsonReader}.
 *
 * <p>The form has version 1; its JSON Schema is the resource {@code tidings-1.schema.json} beside these classes, see
 * {@link io.github.tidings.exchange.JsonSchema}. Keys are never renamed; new ones may be added, and readers skip keys that
 * they do not know.
 */
@NullMarked
package io.github.tidings.exchange;

import org.jspecify.annotations.NullMarked;
