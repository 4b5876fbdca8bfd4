package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the cast of one text together, sentence by sentence. */
final class Casting {
    private final String text;
    private final Words words;
    private final Ensemble ensemble;
    private final Pronouns pronouns;
    private final Map<Token, Part> parts = new IdentityHashMap<>();
    private final List<Token> order = new ArrayList<>();
    private final Map<Token, Name> origins = new IdentityHashMap<>();
    private final Appositions appositions;

    Casting(String text, Words words, Home home) {
        this.text = text;
        this.words = words;
        this.ensemble = new Ensemble(text, words, home);
        this.pronouns = new Pronouns(words.pronouns());
        this.appositions = new Appositions(text, parts, words.lexicon());
    }

    /** Reads the next sentence. */
    void read(Sentence sentence, int number, List<Name> names) {
        pronouns.read(sentence);
        List<Phrase> phrases = new PhraseReader(new Page(text, sentence, names), words).read();
        Set<Phrase> introducing = appositions.introducing(sentence, phrases);
        int next = 0;
        for (Token token : sentence.tokens()) {
            while (next < phrases.size() && phrases.get(next).head() == token) {
                Phrase phrase = phrases.get(next++);
                read(sentence, number, phrase, introducing.contains(phrase));
            }
            if (pronoun(sentence, token) && !parts.containsKey(token)) {
                read(sentence, number, token);
            }
        }
        appositions.merge(sentence, names);
        appositions.mergeNamed(sentence, phrases);
        names.stream()
                .filter(name -> name.sort() == Name.Sort.ADJECTIVE
                        || name.sort() == Name.Sort.CAPITAL
                        || beginsWithOrigin(sentence, name))
                .forEach(name -> origins.put(sentence.token(name.first()), name));
    }

    /** "The British Embassy": the name of an institution that begins with whose it is. */
    private static boolean beginsWithOrigin(Sentence sentence, Name name) {
        return name.sort() == Name.Sort.ORGANIZATION
                && name.country().isPresent()
                && sentence.token(name.first()).has("amod");
    }

    /** Reads a phrase; one that introduces a name means whoever bears it, and nobody of before. */
    private void read(Sentence sentence, int number, Phrase phrase, boolean introduces) {
        phrase.owner().flatMap(this::member).ifPresent(phrase::ownedBy);
        Optional<Member> beside = beside(sentence, phrase);
        Optional<Member> member =
                introduces && beside.isEmpty() ? ensemble.fresh(phrase) : ensemble.member(phrase, beside);
        pronouns.saw(sentence, number, phrase.head(), member, phrase.plural());
        member.ifPresent(m -> phrase.heads().forEach(head -> put(head, m, phrase.span())));
    }

    /** The person that a description stands beside: "X, the leader of the party". */
    private Optional<Member> beside(Sentence sentence, Phrase phrase) {
        Token head = phrase.head();
        if (phrase.named() || !head.has("appos") || head.head() < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(parts.get(sentence.token(head.head())))
                .filter(part -> appositions.describes(part, phrase))
                .map(part -> part.member().known());
    }

    private void read(Sentence sentence, int number, Token pronoun) {
        pronouns.resolve(sentence, number, pronoun).map(Member::known).ifPresent(member -> {
            Span span = words.pronouns().span(sentence, pronoun);
            member.add(span, text);
            ensemble.touch(member);
            put(pronoun, member, span);
            pronouns.saw(sentence, number, pronoun, Optional.of(member), member.plural);
        });
    }

    private boolean pronoun(Sentence sentence, Token token) {
        return words.pronouns().knows(token)
                || words.pronouns().latter(sentence, token).isPresent();
    }

    private void put(Token head, Member member, Span span) {
        if (parts.put(head, new Part(member, span)) == null) {
            order.add(head);
        }
    }

    private Optional<Member> member(Token head) {
        return Optional.ofNullable(parts.get(head)).map(part -> part.member().known());
    }

    /** The cast of all that was read. */
    Cast cast() {
        ensemble.settle();
        List<Member> members = new ArrayList<>(ensemble.members());
        members.sort(Comparator.comparing(
                (Member member) -> member.mentions.keySet().iterator().next()));
        Map<Member, Actor> actors = new LinkedHashMap<>();
        for (Member member : members) {
            actors.put(member, member.actor("a" + (actors.size() + 1), member.description()));
        }
        Map<Token, Participant> participants = new IdentityHashMap<>();
        for (Token head : order) {
            Part part = java.util.Objects.requireNonNull(parts.get(head));
            Actor actor =
                    java.util.Objects.requireNonNull(actors.get(part.member().known()));
            participants.put(head, Participant.of(actor.id(), Mention.in(text, part.span())));
        }
        return new Cast(List.copyOf(actors.values()), participants, origins(actors));
    }

    /** The countries behind words that mention nobody by themselves. */
    private Map<Token, Participant> origins(Map<Member, Actor> actors) {
        Map<Token, Participant> found = new IdentityHashMap<>();
        origins.forEach((token, name) -> {
            Mention mention = Mention.in(text, token.span());
            found.put(
                    token,
                    name.country()
                            .flatMap(ensemble::country)
                            .map(actors::get)
                            .map(actor -> Participant.of(actor.id(), mention))
                            .orElseGet(() -> Participant.of(mention)));
        });
        return found;
    }
}
