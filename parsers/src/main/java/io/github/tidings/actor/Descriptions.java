package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a description means that is no name: "the president", "the Foreign Ministry", "the protesters". */
final class Descriptions {
    private static final Set<String> BROAD =
            Set.of("GROUP", "BLOC", "COMPANY", "AGENCY", "PARTY", "UNION", "TEAM", "SCHOOL");
    /** The compounds of "ledare" that mean whoever leads a state: no "oppositionsledare" does. */
    private static final Set<String> STATE_LEADERS =
            Set.of("ledare", "statsledare", "landsledare", "juntaledare", "regimledare");
    /** So many persons of a text are held against each other at its end. */
    private static final int MOST = 400;

    private final Ensemble ensemble;
    private final Lexicon lexicon;
    private final Home home;

    Descriptions(Ensemble ensemble, Lexicon lexicon, Home home) {
        this.ensemble = ensemble;
        this.lexicon = lexicon;
        this.home = home;
    }

    @Nullable
    Member find(Phrase phrase) {
        return switch (phrase.kind().orElseThrow()) {
            case PERSON -> phrase.definite() || phrase.country().isPresent() ? person(phrase) : null;
            case GROUP -> group(phrase);
            case ORGANIZATION -> phrase.definite() || phrase.country().isPresent() ? institution(phrase) : null;
            case COUNTRY -> phrase.definite() ? country(phrase) : null;
            case MEDIA ->
                phrase.definite()
                        ? ensemble.recent(Actor.Kind.MEDIA).stream().findFirst().orElse(null)
                        : null;
        };
    }

    /** A named institution ("the Russian Foreign Ministry") may have been described before, or named in other words. */
    @Nullable
    Member named(Phrase phrase) {
        if (!phrase.category().isEmpty()) {
            return institution(phrase);
        }
        for (Member member : ensemble.recent(phrase.kind().orElseThrow())) {
            for (String name : member.names().keySet()) {
                if (shortened(phrase.words(), name) || shortened(name, phrase.words())) {
                    return member;
                }
            }
        }
        return null;
    }

    /** "Mahan" for "Mahan Air", or the same name with a genitive. */
    private static boolean shortened(String few, String many) {
        return many.startsWith(few)
                && (many.length() == few.length() + 1 && many.endsWith("s")
                        || many.length() > few.length() && many.charAt(few.length()) == ' ' && few.length() > 3);
    }

    private @Nullable Member person(Phrase phrase) {
        for (Member member : ensemble.recent(Actor.Kind.PERSON)) {
            if (mayBe(phrase.titleWords(), phrase, member)) {
                return member;
            }
        }
        return null;
    }

    private boolean mayBe(Set<String> roles, Phrase phrase, Member member) {
        return member.mayBeOf(phrase.country())
                && member.gender.agrees(phrase.gender())
                && agree(phrase.qualifiers(), member.qualifiers)
                && roles.stream().anyMatch(role -> holds(member, role));
    }

    /** Whether somebody is known by that role; a leader by any leading office. */
    boolean holds(Member member, String role) {
        for (String title : member.titleWords) {
            if (title.equals(role)
                    || title.endsWith(role)
                    || role.endsWith(title)
                    || lexicon.titles().isLeader(role) && lexicon.titles().isLeader(title) && general(role, title)) {
                return true;
            }
        }
        return false;
    }

    /** "leader" fits every office, but a president is no prime minister. */
    private static boolean general(String role, String title) {
        return isGeneral(role) || isGeneral(title);
    }

    private static boolean isGeneral(String word) {
        return word.endsWith("leader")
                || STATE_LEADERS.contains(word)
                || word.startsWith("dirigeant")
                || word.equals("ruler")
                || word.equals("statschef");
    }

    private @Nullable Member group(Phrase phrase) {
        for (Member member : ensemble.recent(Actor.Kind.GROUP)) {
            boolean same = member.category.equals(phrase.category())
                    && member.mayBeOf(phrase.country())
                    && sameNumber(phrase, member);
            if (same && (phrase.definite() ? agree(phrase.qualifiers(), member.qualifiers) : alike(phrase, member))) {
                return member;
            }
        }
        return null;
    }

    /** "Ten people" are not the "200 people" that were named before. */
    private static boolean sameNumber(Phrase phrase, Member member) {
        return phrase.number().isEmpty()
                || member.number.isEmpty()
                || phrase.number().equals(member.number);
    }

    private static boolean alike(Phrase phrase, Member member) {
        return phrase.country().equals(member.country)
                && (Character.isUpperCase(phrase.category().codePointAt(0))
                        || phrase.qualifiers().equals(member.qualifiers));
    }

    private @Nullable Member institution(Phrase phrase) {
        for (Member member : ensemble.recent(Actor.Kind.ORGANIZATION)) {
            boolean same = member.category.equals(phrase.category());
            boolean broad = !phrase.named() && member.named && byWord(phrase, member);
            boolean ofCountry = member.mayBeOf(phrase.country())
                    && (phrase.country().isEmpty() || member.country.isPresent() || !member.named);
            if (ofCountry
                    && (same && agree(phrase.qualifiers(), member.qualifiers) && sameName(phrase, member) || broad)) {
                return member;
            }
        }
        return null;
    }

    /** "the group" for any organization with a name, "the council" for one that is called so. */
    private boolean byWord(Phrase phrase, Member member) {
        if (phrase.country().isPresent()
                || phrase.owner().isPresent()
                || !phrase.qualifiers().isEmpty()) {
            return false;
        }
        if (member.category.isEmpty() && lexicon.isGeneric(phrase.head())) {
            return true;
        }
        String word = lexicon.nouns().base(phrase.head());
        return member.names().values().stream()
                .anyMatch(name -> name.size() > 1 && name.stream().anyMatch(part -> part.equalsIgnoreCase(word)));
    }

    /** Two institutions with names of their own must share one. */
    private static boolean sameName(Phrase phrase, Member member) {
        return !phrase.named()
                || !member.named
                || phrase.category().equals("ARMY")
                        && phrase.country().isPresent()
                        && phrase.country().equals(member.country)
                || member.names().containsKey(phrase.words())
                || phrase.country().isPresent()
                        && phrase.country().equals(member.country)
                        && !BROAD.contains(phrase.category());
    }

    /** The country that the text is about, or the one named last. */
    private @Nullable Member country(Phrase phrase) {
        return (phrase.category().equals("GOVERNMENT") ? home.government() : home.country())
                .flatMap(ensemble::country)
                .or(() -> ensemble.recent(Actor.Kind.COUNTRY).stream()
                        .filter(member -> member.country.isPresent())
                        .findFirst())
                .orElse(null);
    }

    /** Qualifiers agree if one side tells none, or they share one. */
    private static boolean agree(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }

    /** Brings descriptions that came before the name together with it: "Niger's leader ... President X". */
    void settle() {
        List<Member> persons = ensemble.members().stream()
                .filter(member -> member.kind == Actor.Kind.PERSON)
                .limit(MOST)
                .toList();
        for (Member unnamed : persons) {
            if (!unnamed.named && !unnamed.titleWords.isEmpty() && unnamed.definite) {
                namedLater(unnamed, persons).ifPresent(member -> member.absorb(unnamed));
            }
        }
    }

    private Optional<Member> namedLater(Member unnamed, List<Member> persons) {
        List<Member> fitting = persons.stream()
                .filter(member -> member.named
                        && member.mayBeOf(unnamed.country)
                        && member.gender.agrees(unnamed.gender)
                        && agree(unnamed.qualifiers, member.qualifiers)
                        && unnamed.titleWords.stream().anyMatch(role -> holds(member, role)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
