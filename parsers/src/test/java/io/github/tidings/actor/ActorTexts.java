package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Article;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.StandardSyntax;
import io.github.tidings.syntax.Syntax;
import io.github.tidings.syntax.SyntaxAnnotator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Texts through syntax and the actor stage. */
final class ActorTexts {
    private static final Map<String, SyntaxAnnotator> ANNOTATORS = new ConcurrentHashMap<>();
    private static final Map<String, ActorResolver> RESOLVERS = new ConcurrentHashMap<>();

    private ActorTexts() {}

    static Syntax syntax(String language, String text) {
        return ANNOTATORS
                .computeIfAbsent(language, code -> StandardSyntax.of(LanguagePack.bundled(code)))
                .annotate(text, paragraphs(text), ParseLimits.standard(), diagnostic -> {});
    }

    static Cast cast(String language, String text) {
        Article article =
                Article.builder().text(text).addAllParagraphs(paragraphs(text)).build();
        return RESOLVERS
                .computeIfAbsent(language, code -> ActorResolver.of(LanguagePack.bundled(code)))
                .resolve(article, syntax(language, text));
    }

    static Sentence sentence(String language, String text) {
        return syntax(language, text).sentences().get(0);
    }

    /** The only actor of that name, by its full name or an alias. */
    static Actor actor(Cast cast, String name) {
        return cast.actors().stream()
                .filter(actor -> actor.name().equals(name) || actor.aliases().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + render(cast)));
    }

    static List<String> mentions(Actor actor) {
        return actor.mentions().stream().map(Mention::text).toList();
    }

    /** One line an actor: kind, country, name, titles, mentions. */
    static String render(Cast cast) {
        StringBuilder lines = new StringBuilder();
        for (Actor actor : cast.actors()) {
            lines.append(actor.kind())
                    .append(' ')
                    .append(actor.country().orElse("-"))
                    .append(' ')
                    .append(actor.name());
            lines.append(" | ").append(String.join(", ", actor.titles()));
            lines.append(" | ").append(String.join("; ", mentions(actor))).append('\n');
        }
        return lines.toString();
    }

    private static List<Paragraph> paragraphs(String text) {
        return text.isEmpty() ? List.of() : List.of(Paragraph.of(Span.of(0, text.length()), Paragraph.Kind.PARAGRAPH));
    }
}
