package io.github.tidings.fact.frame;

/**
 * A frame with its words in one language.
 *
 * @param frame the frame
 * @param trigger the words that give its fact away
 */
record Worded(Frame frame, WordClass trigger) {}
