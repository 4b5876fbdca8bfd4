package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** "X, the ambassador of Y" and "the Long Name (LN)": two phrases side by side that mean one actor. */
final class Appositions {
    private static final int GAP = 3;
    private static final int CLIMB = 8;
    /** So many phrases may lie between a description and the name that it introduces. */
    private static final int WITHIN = 5;

    private final String text;
    private final Map<Token, Part> parts;
    private final Lexicon lexicon;

    Appositions(String text, Map<Token, Part> parts, Lexicon lexicon) {
        this.text = text;
        this.parts = parts;
        this.lexicon = lexicon;
    }

    /** Merges the actors of a sentence that its appositions make one. */
    void merge(Sentence sentence, List<Name> names) {
        for (Token token : sentence.tokens()) {
            if (token.has("appos") && token.head() >= 0) {
                merge(parts.get(sentence.token(token.head())), parts.get(token), false);
            }
        }
        fronted(sentence);
        for (int i = 0; i < names.size(); i++) {
            Name full = names.get(Math.max(0, i - 1));
            Name brief = names.get(i);
            if (bracketed(sentence, full, brief)) {
                merge(
                        parts.get(Trees.head(sentence, full.first(), full.last())),
                        parts.get(Trees.head(sentence, brief.first(), brief.last())),
                        true);
            }
            shortened(sentence, brief).ifPresent(whole -> merge(whole, parts.get(sentence.token(brief.first())), true));
        }
    }

    /** "For a leader held since May, X spoke calmly": what the sentence opens with is said of the name that is its subject. */
    private void fronted(Sentence sentence) {
        Token opening = sentence.token(0);
        if (!opening.has("case") || !lexicon.isFronting(opening)) {
            return;
        }
        Token noun = sentence.token(opening.head());
        if (noun.is("Definite", "Def")
                || sentence.children(noun).stream().anyMatch(child -> child.is("Definite", "Def"))) {
            return;
        }
        sentence.head(noun)
                .flatMap(head -> sentence.child(head, "nsubj"))
                .filter(subject -> subject.pos() == PartOfSpeech.PROPN && subject.index() > noun.index())
                .ifPresent(subject -> unite(parts.get(subject), parts.get(noun), false));
    }

    /** "the foreign minister, X, said": a person described, and the name between two marks, whatever the tree has. */
    void mergeNamed(Sentence sentence, List<Phrase> phrases) {
        eachNamed(
                sentence,
                phrases,
                (description, name) -> merge(parts.get(description.head()), parts.get(name.head()), false));
    }

    /** The descriptions of persons that a name between two marks follows. */
    Set<Phrase> introducing(Sentence sentence, List<Phrase> phrases) {
        Set<Phrase> found = new HashSet<>();
        eachNamed(sentence, phrases, (description, name) -> found.add(description));
        return found;
    }

    private void eachNamed(Sentence sentence, List<Phrase> phrases, BiConsumer<Phrase, Phrase> step) {
        for (int i = 1; i < phrases.size(); i++) {
            Phrase name = phrases.get(i);
            boolean plain = name.titles()
                    .filter(title -> !lexicon.titles().isCourtesy(title))
                    .isEmpty();
            if (name.named() && name.is(Actor.Kind.PERSON) && closed(name.span())) {
                for (int j = i - 1; j >= Math.max(0, i - WITHIN); j--) {
                    Phrase description = phrases.get(j);
                    if ((plain || subject(sentence, description, name))
                            && person(description)
                            && commaBetween(description.span(), name.span())) {
                        step.accept(description, name);
                    }
                }
            }
        }
    }

    private static boolean person(Phrase phrase) {
        return !phrase.named() && phrase.is(Actor.Kind.PERSON) && phrase.definite();
    }

    /** "The head of the bloc, President Lind, said": a subject, a name between commas and the verb behind them. */
    private static boolean subject(Sentence sentence, Phrase description, Phrase name) {
        Token head = description.head();
        return head.has("nsubj")
                && sentence.tokens().stream()
                        .filter(token -> token.span().start() > name.span().end())
                        .findFirst()
                        .filter(next -> next.index() == head.head() || next.head() == head.head())
                        .filter(next -> next.pos() == PartOfSpeech.VERB || next.pos() == PartOfSpeech.AUX)
                        .isPresent();
    }

    /** Whether a comma parts them, be it behind a short form in brackets. */
    private boolean commaBetween(Span one, Span other) {
        if (one.end() >= other.start()) {
            return false;
        }
        String between = text.substring(one.end(), other.start()).strip();
        boolean brief = between.startsWith("(") && between.endsWith("),") && between.indexOf(' ') < 0;
        return between.equals(",") || brief;
    }

    private boolean closed(Span span) {
        return span.end() >= text.length() || ",.".indexOf(text.charAt(span.end())) >= 0;
    }

    /** Whether the description directly behind it may tell of that actor. */
    boolean describes(Part part, Phrase description) {
        Member member = part.member().known();
        return description.is(member.kind)
                && member.kind != Actor.Kind.COUNTRY
                && member.plural == description.plural()
                && member.gender.agrees(description.gender())
                && beside(part.span(), description.span());
    }

    /** The organization whose name or description ends before its short form in brackets: "the Council of Peace and Security (CPS)". */
    private Optional<Part> shortened(Sentence sentence, Name brief) {
        int before = brief.first() - 2;
        if (before < 0 || !brackets(sentence, before + 1, brief)) {
            return Optional.empty();
        }
        Optional<Part> found = Optional.empty();
        Token token = sentence.token(before);
        for (int i = 0; i < CLIMB && token.index() <= before; i++) {
            Part part = parts.get(token);
            if (part != null && organized(part.member().known())) {
                boolean initial = Spelling.fold(sentence.token(brief.first()).form())
                        .startsWith(Spelling.fold(token.form()).substring(0, 1));
                if (initial) {
                    return Optional.of(part);
                }
                found = found.isPresent() ? found : Optional.of(part);
            }
            if (token.head() < 0 || token.has("nsubj") || token.has("obj") || token.has("obl")) {
                break;
            }
            token = sentence.token(token.head());
        }
        return found;
    }

    private static boolean organized(Member member) {
        return member.kind == Actor.Kind.ORGANIZATION || member.kind == Actor.Kind.GROUP && !member.plural;
    }

    private static boolean bracketed(Sentence sentence, Name full, Name brief) {
        return brief.first() == full.last() + 2 && brackets(sentence, full.last() + 1, brief);
    }

    private static boolean brackets(Sentence sentence, int open, Name brief) {
        return sentence.token(open).form().equals("(")
                && brief.first() == open + 1
                && brief.last() + 1 < sentence.tokens().size()
                && sentence.token(brief.last() + 1).form().equals(")")
                && Capitals.acronym(sentence.token(brief.first()).form());
    }

    private void merge(
            @org.jspecify.annotations.Nullable Part one,
            @org.jspecify.annotations.Nullable Part other,
            boolean acronym) {
        boolean near = one != null
                && other != null
                && (acronym || beside(one.span(), other.span()) || commaBetween(one.span(), other.span()));
        if (near) {
            unite(one, other, acronym);
        }
    }

    private static void unite(
            @org.jspecify.annotations.Nullable Part one,
            @org.jspecify.annotations.Nullable Part other,
            boolean acronym) {
        if (one == null || other == null) {
            return;
        }
        Member a = one.member().known();
        Member b = other.member().known();
        if (a == b
                || !(alike(a, b) || acronym && organized(a) && organized(b) && a.mayBeOf(b.country))
                || !acronym && a.named && b.named) {
            return;
        }
        if (b.named && !a.named) {
            b.absorb(a);
        } else {
            a.absorb(b);
        }
    }

    private static boolean alike(Member a, Member b) {
        return a.kind == b.kind
                && a.kind != Actor.Kind.COUNTRY
                && a.plural == b.plural
                && a.mayBeOf(b.country)
                && a.gender.agrees(b.gender);
    }

    /** Whether only a comma, a dash or a bracket stands between. */
    private boolean beside(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        if (to < from) {
            return true;
        }
        return to - from <= GAP && text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }
}
