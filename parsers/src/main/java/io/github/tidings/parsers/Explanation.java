package io.github.tidings.parsers;

import io.github.tidings.core.Article;
import io.github.tidings.fact.frame.Trial;
import io.github.tidings.syntax.Sentence;
import java.util.List;

/**
 * Why an article was coded as it was.
 *
 * @param article the article
 * @param sentences its sentences, with their trees; none where its language is not known
 * @param trials every frame that a word could have fulfilled, in the order of the text
 */
public record Explanation(Article article, List<Sentence> sentences, List<Trial> trials) {}
