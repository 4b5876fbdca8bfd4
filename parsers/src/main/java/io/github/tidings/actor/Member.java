package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An actor of one text while it is being put together. */
final class Member {
    final Actor.Kind kind;
    final boolean named;
    final Set<String> qualifiers = new LinkedHashSet<>();
    final Set<String> titleWords = new LinkedHashSet<>();
    final Map<Span, Mention> mentions = new TreeMap<>();
    final boolean plural;
    final boolean definite;
    final Optional<String> number;
    String category;
    Optional<String> country;
    Gender gender;
    private final Set<String> titles = new LinkedHashSet<>();
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Set<String> briefs = new LinkedHashSet<>();
    private @Nullable Member same;

    Member(Phrase phrase, Actor.Kind kind) {
        this.kind = kind;
        this.category = phrase.category();
        this.named =
                phrase.named() || kind == Actor.Kind.COUNTRY && phrase.country().isPresent();
        this.plural = phrase.plural();
        this.definite = phrase.definite();
        this.number = phrase.number();
        this.country = phrase.country();
        this.gender = phrase.gender();
    }

    /** Who this has turned out to be: itself, or the one it was merged into. */
    Member known() {
        Member member = this;
        while (member.same != null) {
            member = member.same;
        }
        return member;
    }

    /** Adds a place that means this actor, with what the phrase tells of it. */
    void add(Phrase phrase, String text) {
        mentions.putIfAbsent(phrase.span(), Mention.in(text, phrase.span()));
        if (phrase.named()) {
            name(phrase.words());
            phrase.brief().ifPresent(this::name);
        } else if (kind != Actor.Kind.PERSON && phrase.country().isPresent()) {
            phrase.brief().ifPresent(brief -> briefs.add(Blanks.single(brief)));
        }
        phrase.titles().ifPresent(titles::add);
        titleWords.addAll(phrase.titleWords());
        qualifiers.addAll(phrase.qualifiers());
        gender = gender.or(phrase.gender());
        country = country.or(phrase::country);
    }

    /** Adds a pronoun that means this actor. */
    void add(Span span, String text) {
        mentions.putIfAbsent(span, Mention.in(text, span));
    }

    private void name(String name) {
        names.computeIfAbsent(name, n -> List.of(n.split(" ")));
    }

    /** The distinct names, each with its words. */
    Map<String, List<String>> names() {
        return names;
    }

    /** Whether this may be the country of that code, as far as is known. */
    boolean mayBeOf(Optional<String> other) {
        return country.isEmpty() || other.isEmpty() || country.equals(other);
    }

    /** Takes all that is known of the other, which is from now on this one. */
    void absorb(Member other) {
        if (other == this) {
            return;
        }
        other.same = this;
        mentions.putAll(other.mentions);
        other.names.forEach(names::putIfAbsent);
        briefs.addAll(other.briefs);
        titles.addAll(other.titles);
        titleWords.addAll(other.titleWords);
        qualifiers.addAll(other.qualifiers);
        category = category.isEmpty() ? other.category : category;
        gender = gender.or(other.gender);
        country = country.or(() -> other.country);
    }

    boolean merged() {
        return same != null;
    }

    /** For one without a name: the first description with a name in it, else the first one; without an article. */
    String description() {
        return mentions.values().stream()
                .map(mention -> Articles.without(Blanks.single(mention.text())))
                .filter(words -> !briefs.isEmpty() && Character.isUpperCase(words.codePointAt(0)))
                .findFirst()
                .orElseGet(() -> Articles.without(
                        Blanks.single(mentions.values().iterator().next().text())));
    }

    /** The fullest name; of an unnamed one its first description. */
    String fullName(String description) {
        String best = "";
        for (Map.Entry<String, List<String>> name : names.entrySet()) {
            boolean fuller = kind == Actor.Kind.PERSON && name.getValue().size() > words(best)
                    || best.isEmpty()
                    || kind != Actor.Kind.PERSON
                            && kind != Actor.Kind.COUNTRY
                            && words(best) == 1
                            && Capitals.acronym(best)
                            && name.getValue().size() > 1;
            boolean bare = genitive(best, Set.of(name.getKey()));
            best = fuller || bare ? name.getKey() : best;
        }
        return best.isEmpty() ? description : best;
    }

    /** Whether the name is one of the others with a genitive "s". */
    private static boolean genitive(String name, Set<String> others) {
        return name.endsWith("s") && others.contains(name.substring(0, name.length() - 1));
    }

    private static int words(String name) {
        return name.isEmpty() ? 0 : name.split(" ").length;
    }

    Actor actor(String id, String description) {
        String name = fullName(description);
        Set<String> aliases = new LinkedHashSet<>(names.keySet());
        aliases.addAll(briefs);
        aliases.remove(name);
        aliases.removeIf(alias -> genitive(alias, aliases) || genitive(alias, Set.of(name)));
        return Actor.builder()
                .id(id)
                .kind(kind)
                .name(name)
                .addAllAliases(aliases)
                .addAllTitles(titles)
                .country(country)
                .addAllMentions(mentions.values())
                .build();
    }
}
