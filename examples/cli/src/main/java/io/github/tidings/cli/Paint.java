package io.github.tidings.cli;

/** How words stand out: by the terminal's colours, or by nothing. */
enum Paint {
    /** Plain characters, for files and pipes. */
    NONE,
    /** ANSI escape sequences. */
    ANSI;

    /** What words are, and so how they look. */
    enum Style {
        PLAIN(""),
        TITLE("1"),
        HEAD("1;36"),
        DIM("2"),
        EVIDENCE("33"),
        TRIGGER("1;33"),
        KIND("1;32"),
        NAME("1"),
        WARNING("31");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    String on(String words, Style style) {
        return this == NONE || style == Style.PLAIN || words.isEmpty()
                ? words
                : "\u001b[" + style.code + "m" + words + "\u001b[0m";
    }
}
