/**
 * The small vocabulary in which frames ask for grammatical function: agent, patient, case, owner, clause, setting. Trees
 * err; the usual errors are repaired here, once for all frames and languages.
 */
@NullMarked
package io.github.tidings.fact.clause;

import org.jspecify.annotations.NullMarked;
