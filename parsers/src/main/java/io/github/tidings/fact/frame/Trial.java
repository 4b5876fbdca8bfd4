package io.github.tidings.fact.frame;

import io.github.tidings.core.Fact;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Optional;

/**
 * A frame that was tried on a word.
 *
 * @param sentence the sentence
 * @param trigger the word
 * @param rule the frame: {@code en/sanction/impose}
 * @param fact what it found, before retellings are folded
 * @param because in what way the deed is told, or why it was not coded
 */
public record Trial(Sentence sentence, Token trigger, String rule, Optional<Fact> fact, String because) {}
