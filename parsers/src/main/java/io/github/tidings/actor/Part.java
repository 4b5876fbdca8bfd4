package io.github.tidings.actor;

import io.github.tidings.core.Span;

/** Who a phrase means, and the phrase's place. */
record Part(Member member, Span span) {}
