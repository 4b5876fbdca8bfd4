/** From raw news text to articles, trees, actors and facts. */
module io.github.tidings.parsers {
    requires transitive io.github.tidings.core;
    requires org.apache.commons.text;
    requires org.jsoup;
    requires org.snakeyaml.engine;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.tidings.actor;
    exports io.github.tidings.article;
    exports io.github.tidings.document;
    exports io.github.tidings.dossier;
    exports io.github.tidings.fact;
    exports io.github.tidings.fact.frame;
    exports io.github.tidings.lang;
    exports io.github.tidings.parsers;
    exports io.github.tidings.syntax;
    exports io.github.tidings.syntax.train;
    exports io.github.tidings.value;
}
