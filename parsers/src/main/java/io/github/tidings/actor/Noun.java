package io.github.tidings.actor;

/**
 * What a common noun means.
 *
 * @param sort whom it can stand for
 * @param category what it is called: nouns of one category may mean one actor ("army" and "troops")
 * @param personal whether one of a group is a person: a protester, but not a crowd
 */
record Noun(Sort sort, String category, boolean personal) {

    Noun(Sort sort, String category) {
        this(sort, category, false);
    }

    /** The same noun where it means an organization and not some people. */
    Noun organized() {
        return sort == Sort.GROUP ? new Noun(Sort.INSTITUTION, category) : this;
    }

    /** Whom a noun can stand for. */
    enum Sort {
        PERSON,
        GROUP,
        INSTITUTION,
        GOVERNMENT,
        STATE,
        MEDIUM
    }
}
