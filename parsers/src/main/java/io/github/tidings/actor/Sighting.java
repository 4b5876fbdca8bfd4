package io.github.tidings.actor;

import io.github.tidings.syntax.Token;
import java.util.Optional;

/**
 * A noun phrase that a later pronoun may mean.
 *
 * @param member the actor; empty for a thing
 * @param head the phrase's head
 * @param order the index of its sentence in the text
 * @param rank how prominent it is there: 3 the main subject, 2 another subject, 1 anything else, 0 what somebody is called
 * @param quoted whether it stands in quotation marks
 */
record Sighting(Optional<Member> member, Token head, int order, int rank, boolean plural, boolean quoted) {}
