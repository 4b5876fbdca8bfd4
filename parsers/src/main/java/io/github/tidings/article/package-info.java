/**
 * From a document to an {@link io.github.tidings.core.Article}: one
 * {@link io.github.tidings.article.ArticleFormat} a format.
 */
@NullMarked
package io.github.tidings.article;

import org.jspecify.annotations.NullMarked;
