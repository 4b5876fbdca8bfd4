package io.github.tidings.actor;

/**
 * What a common noun means.
 *
 * @param sort whom it can stand for
 * @param category what it is called: nouns of one category may mean one actor ("army" and "troops")
 */
record Noun(Sort sort, String category) {

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
