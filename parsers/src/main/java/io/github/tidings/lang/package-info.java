/**
 * Languages as folders of data: a {@link io.github.tidings.lang.LanguagePack} finds the files, a
 * {@link io.github.tidings.lang.WordFile} reads word lists.
 */
@NullMarked
package io.github.tidings.lang;

import org.jspecify.annotations.NullMarked;
