package io.github.tidings.article;

import java.util.List;

/** A page as its blocks of text in order, and the boxes they stand in, outer ones before inner ones. */
record Page(List<PageBlock> blocks, List<Box> boxes) {}
