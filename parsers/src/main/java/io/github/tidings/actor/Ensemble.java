package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The actors of one text as they come up: a phrase means one that is there already, or a new one. */
final class Ensemble {
    private final String text;
    private final List<Member> members = new ArrayList<>();
    private final Recency recency = new Recency();
    private final Map<String, Member> byKey = new HashMap<>();
    private final Descriptions descriptions;

    Ensemble(String text, Words words, Home home) {
        this.text = text;
        this.descriptions = new Descriptions(this, words.lexicon(), home);
    }

    /** The actor that a phrase means, which may stand directly beside it; empty for a thing. */
    Optional<Member> member(Phrase phrase, Optional<Member> beside) {
        if (phrase.kind().isEmpty()) {
            return Optional.empty();
        }
        Actor.Kind kind = phrase.kind().get();
        Member member = beside.isPresent() ? beside.get() : find(phrase, kind);
        if (member == null) {
            member = new Member(phrase, kind);
            members.add(member);
        }
        member = member.known();
        member.add(phrase, text);
        recency.touch(member);
        remember(phrase, member);
        return Optional.of(member);
    }

    /** A new actor, whatever others the phrase fits. */
    Optional<Member> fresh(Phrase phrase) {
        return phrase.kind().map(kind -> {
            Member member = new Member(phrase, kind);
            members.add(member);
            member.add(phrase, text);
            recency.touch(member);
            return member;
        });
    }

    private @Nullable Member find(Phrase phrase, Actor.Kind kind) {
        String key = key(phrase, kind);
        if (!key.isEmpty()) {
            Member member = byKey.get(key);
            return member != null || kind == Actor.Kind.COUNTRY ? member : descriptions.named(phrase);
        }
        if (!phrase.named()) {
            return descriptions.find(phrase);
        }
        return kind == Actor.Kind.PERSON ? person(phrase) : descriptions.named(phrase);
    }

    private void remember(Phrase phrase, Member member) {
        String key = key(phrase, member.kind);
        if (!key.isEmpty()) {
            byKey.putIfAbsent(key, member);
        }
    }

    /** What makes two phrases one actor without more; "" if nothing does. */
    private static String key(Phrase phrase, Actor.Kind kind) {
        if (kind == Actor.Kind.COUNTRY) {
            return phrase.country().map(code -> "country " + code).orElse("");
        }
        return phrase.name()
                .flatMap(Name::known)
                .map(known -> "known " + known.name())
                .or(() -> phrase.name()
                        .filter(n -> n.sort() == Name.Sort.ORGANIZATION || n.sort() == Name.Sort.MEDIUM)
                        .map(n -> "name " + phrase.words()
                                + (phrase.category().isEmpty()
                                        ? ""
                                        : phrase.country().orElse(""))))
                .orElse("");
    }

    private @Nullable Member person(Phrase phrase) {
        List<String> name = List.of(phrase.words().split(" "));
        Member byFirst = null;
        for (Member member : recent(Actor.Kind.PERSON)) {
            if (!member.gender.agrees(phrase.gender())) {
                continue;
            }
            for (List<String> other : member.names().values()) {
                if (NameMatch.same(name, other)) {
                    return member;
                }
                if (!phrase.head().has("appos") && phrase.owner().isEmpty() && NameMatch.first(name, other)) {
                    byFirst = member;
                }
            }
        }
        return byFirst;
    }

    /** The member with that key, made before: a country by its code. */
    Optional<Member> country(String code) {
        return Optional.ofNullable(byKey.get("country " + code)).map(Member::known);
    }

    /** Brings together what only the whole text tells to be one. */
    void settle() {
        descriptions.settle();
    }

    /** All that are not merged into another, in the order of their coming up. */
    List<Member> members() {
        return members.stream().filter(member -> !member.merged()).toList();
    }

    /** Those of that kind, the last mentioned first; of very many the last ones. */
    List<Member> recent(Actor.Kind kind) {
        return recency.of(kind);
    }

    /** Notes that a pronoun has mentioned the member. */
    void touch(Member member) {
        recency.touch(member);
    }
}
