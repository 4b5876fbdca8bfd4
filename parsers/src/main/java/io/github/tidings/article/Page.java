package io.github.tidings.article;

import java.util.List;

/** A page as its blocks of text in order, the boxes they stand in, outer ones before inner ones, what it says of itself, and how deep its elements nest. */
record Page(List<PageBlock> blocks, List<Box> boxes, PageMarks marks, int depth) {}
