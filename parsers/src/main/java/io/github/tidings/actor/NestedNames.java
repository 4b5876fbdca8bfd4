package io.github.tidings.actor;

import io.github.tidings.syntax.Token;
import java.util.Optional;
import java.util.Set;

/** "the Wagner group", "nyhetsbyrån AP": a description with the name of what it means within it. */
final class NestedNames {
    /** What is called by a name before such a noun is the name's bearer; "a UN agency" is not the UN. */
    private static final Set<String> BEARERS = Set.of("GROUP", "COMPANY", "BLOC", "PARTY");

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
        return Optional.empty();
    }

    private static boolean bears(Noun noun) {
        return noun.sort() == Noun.Sort.INSTITUTION
                || noun.sort() == Noun.Sort.MEDIUM
                || noun.category().equals("group");
    }

    private static boolean names(Name name, Noun noun) {
        return noun.sort() == Noun.Sort.MEDIUM
                ? name.sort() == Name.Sort.MEDIUM
                : name.sort() == Name.Sort.ORGANIZATION || name.sort() == Name.Sort.MEDIUM;
    }

    private static boolean before(Token child, Token core, Noun noun) {
        return child.index() < core.index()
                && (child.has("compound") || child.has("amod"))
                && (noun.sort() != Noun.Sort.INSTITUTION || BEARERS.contains(noun.category()));
    }

    private static boolean behind(Page page, Name name, Token child, Token core) {
        boolean bare = child.has("flat")
                || child.has("appos")
                || child.has("nmod") && Trees.preposition(page.sentence, child).isEmpty();
        return bare && name.first() == core.index() + 1;
    }
}
