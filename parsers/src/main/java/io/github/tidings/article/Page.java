package io.github.tidings.article;

import java.util.List;

/** A page as its blocks of text in order, the boxes they stand in, outer ones before inner ones, and what it says of itself. */
record Page(List<PageBlock> blocks, List<Box> boxes, PageMarks marks) {}
