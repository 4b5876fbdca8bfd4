package io.github.tidings.article;

import io.github.tidings.core.Link;
import io.github.tidings.core.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a format has gathered of one article. Lives as long as one extraction. */
final class Draft {
    final List<Block> body = new ArrayList<>();
    final List<String> captions = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final Map<String, String> foundIn = new LinkedHashMap<>();
    List<String> byline = List.of();
    Optional<Timestamp> published = Optional.empty();
    Optional<Timestamp> modified = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<String> canonicalUrl = Optional.empty();
    Optional<String> publisher = Optional.empty();
    Optional<String> section = Optional.empty();
    Optional<String> language = Optional.empty();
    Optional<String> url = Optional.empty();

    /** Notes where a field came from. */
    void found(String field, String where) {
        foundIn.put(field, where);
    }
}
