package io.github.tidings.parsers;

import io.github.tidings.actor.ActorResolver;
import io.github.tidings.core.Actor;
import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Fact;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.fact.FactStage;
import io.github.tidings.fact.Findings;
import io.github.tidings.fact.Reading;
import io.github.tidings.fact.frame.FrameFinder;
import io.github.tidings.syntax.Syntax;
import io.github.tidings.syntax.SyntaxAnnotator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The stages behind the article, for one language: trees, actors, facts. */
record LanguageStages(SyntaxAnnotator syntax, ActorResolver actors, FactStage facts, FrameFinder frames) {

    ParsedArticle read(Article article, ParseLimits limits, List<Diagnostic> told) {
        List<Diagnostic> diagnostics = new ArrayList<>(told);
        Findings found = facts.find(reading(article, limits, diagnostics), limits.maxFacts(), diagnostics::add);
        return ParsedArticle.builder()
                .article(article)
                .actors(worthKeeping(found))
                .facts(found.facts())
                .considered(found.considered())
                .diagnostics(diagnostics)
                .build();
    }

    Explanation explain(Article article, ParseLimits limits) {
        Reading reading = facts.understood(reading(article, limits, new ArrayList<>()));
        return new Explanation(article, reading.syntax().sentences(), frames.trials(reading));
    }

    private static final Pattern DATELINE_REST = Pattern.compile(
            "(?:, ?[\\p{L}.]{3,12} \\d{1,2}|, ?\\d{1,2} [\\p{L}.]{3,12}(?: \\d{4})?)?(?: ?\\([^()]{2,40}\\))?\\s?(?:—|–|―|-)");

    private Reading reading(Article article, ParseLimits limits, List<Diagnostic> diagnostics) {
        Syntax trees = syntax.annotate(article.text(), withoutDateline(article), limits, diagnostics::add);
        return new Reading(article, trees, actors.resolve(article, trees));
    }

    /** The paragraphs, that of the dateline from behind it on: where a report was filed is no part of its first sentence. */
    private static List<Paragraph> withoutDateline(Article article) {
        return article.paragraphs().stream()
                .map(paragraph -> article.dateline()
                        .filter(d -> paragraph.span().contains(d.span()))
                        .map(d -> Paragraph.of(
                                Span.of(
                                        behind(
                                                article.text(),
                                                d.span().end(),
                                                paragraph.span().end()),
                                        paragraph.span().end()),
                                paragraph.kind()))
                        .orElse(paragraph))
                .toList();
    }

    /** Where the report begins: behind the day, the agency and the dash that follow the place. */
    private static int behind(String text, int from, int end) {
        Matcher rest = DATELINE_REST.matcher(text).region(from, end);
        int at = rest.lookingAt() ? rest.end() : from;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || "–—-:.,".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** The actors with a name, and of the others those that take part in something. */
    private static List<Actor> worthKeeping(Findings found) {
        Set<String> used = new LinkedHashSet<>();
        Stream.concat(found.facts().stream(), found.considered().stream())
                .map(Fact::form)
                .flatMap(form -> Stream.concat(
                        form.roles().values().stream().flatMap(List::stream), form.accordingTo().stream()))
                .flatMap((Participant participant) -> participant.actor().stream())
                .forEach(used::add);
        return found.actors().stream()
                .filter(actor -> used.contains(actor.id()) || named(actor))
                .toList();
    }

    private static boolean named(Actor actor) {
        return !actor.id().startsWith("author")
                && actor.kind() != Actor.Kind.GROUP
                && (Character.isUpperCase(actor.name().codePointAt(0)) || ofCountry(actor));
    }

    /** "ryska utrikesdepartementet": an institution told by its country is one, also in small letters. */
    private static boolean ofCountry(Actor actor) {
        return actor.country().isPresent()
                && (actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.ORGANIZATION);
    }
}
