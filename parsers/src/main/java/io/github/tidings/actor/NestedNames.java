package io.github.tidings.actor;

import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Optional;
import java.util.Set;

/** "the Wagner group", "nyhetsbyrån AP": a description with the name of what it means within it. */
final class NestedNames {
    /** What is called by a name before such a noun is the name's bearer; "a UN agency" is not the UN. */
    static final Set<String> BEARERS = Set.of("GROUP", "COMPANY", "BLOC", "PARTY");

    private NestedNames() {}

    /** The name, if the noun and it mean one. */
    static Optional<Name> of(Page page, Description description) {
        Noun noun = description.noun().orElse(null);
        if (noun == null || description.plural() || !bears(noun)) {
            return Optional.empty();
        }
        Token core = description.token();
        for (Token child : page.sentence.children(core)) {
            Optional<Name> name = page.name(child.index()).filter(n -> names(n, noun));
            if (name.isPresent() && (before(child, core, noun) || behind(page, name.get(), child, core))) {
                return name;
            }
        }
        return BEARERS.contains(noun.category()) ? behindComplement(page, description, noun) : Optional.empty();
    }

    /** "The organization of human rights X": the name right behind the whole phrase. */
    private static Optional<Name> behindComplement(Page page, Description description, Noun noun) {
        int end = NounPhrases.core(page.sentence, description.token()).end();
        return page.names.stream()
                .filter(name -> names(name, noun))
                .filter(name -> page.span(name).start() > end
                        && page.text.substring(end, page.span(name).start()).isBlank())
                .filter(name -> bare(page.sentence, name, description.token()))
                .findFirst();
    }

    private static boolean bare(Sentence sentence, Name name, Token core) {
        Token head = Trees.head(sentence, name.first(), name.last());
        return (head.has("appos") || head.has("flat") || head.has("nmod"))
                && head.head() >= core.index()
                && Trees.preposition(sentence, head).isEmpty();
    }

    private static boolean bears(Noun noun) {
        return noun.sort() == Noun.Sort.INSTITUTION
                || noun.sort() == Noun.Sort.MEDIUM
                || noun.sort() == Noun.Sort.GROUP;
    }

    private static boolean names(Name name, Noun noun) {
        return noun.sort() == Noun.Sort.MEDIUM
                ? name.sort() == Name.Sort.MEDIUM
                : name.sort() == Name.Sort.ORGANIZATION || name.sort() == Name.Sort.MEDIUM;
    }

    private static boolean before(Token child, Token core, Noun noun) {
        return child.index() < core.index()
                && (child.has("compound") || child.has("amod"))
                && (noun.sort() == Noun.Sort.MEDIUM
                        || noun.category().equals("group")
                        || noun.sort() == Noun.Sort.INSTITUTION && BEARERS.contains(noun.category()));
    }

    private static boolean behind(Page page, Name name, Token child, Token core) {
        boolean bare = child.has("flat")
                || child.has("appos")
                || child.has("nmod") && Trees.preposition(page.sentence, child).isEmpty();
        return bare && name.first() > core.index() && adjectives(page, core, name.first());
    }

    /** Whether nothing but adjectives of the noun stands between it and the name: {@code le groupe armé X}. */
    private static boolean adjectives(Page page, Token core, int end) {
        for (int i = core.index() + 1; i < end; i++) {
            Token between = page.sentence.token(i);
            if (!between.has("amod") || between.head() != core.index()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name stands right behind a noun of an organization, as what that is called. */
    static boolean called(Sentence sentence, Name name, Lexicon lexicon) {
        Token head = Trees.head(sentence, name.first(), name.last());
        boolean bare = (head.has("appos") || head.has("flat") || head.has("nmod"))
                && head.head() >= 0
                && head.head() < name.first()
                && Trees.preposition(sentence, head).isEmpty();
        int at = name.first() - 1;
        while (bare && at > head.head() && sentence.token(at).has("amod")) {
            at--;
        }
        return bare && at == head.head() && lexicon.nouns().calls(sentence, sentence.token(at));
    }
}
