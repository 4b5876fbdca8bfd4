/** The exchange forms of parsed articles and dossiers: JSON, and its schema. */
module io.github.tidings.exchange {
    requires transitive io.github.tidings.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.github.tidings.exchange;
}
