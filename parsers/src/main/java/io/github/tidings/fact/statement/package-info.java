/**
 * Who said what: quotation marks are paired, cue verbs and phrases are read off the trees, and both together make statements.
 */
@NullMarked
package io.github.tidings.fact.statement;

import org.jspecify.annotations.NullMarked;
