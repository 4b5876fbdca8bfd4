package io.github.tidings.actor;

import io.github.tidings.core.Article;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;

/** Names first, then phrase by phrase in the order of the text. Immutable. */
final class StandardActorResolver implements ActorResolver {
    private final Words words;
    private final NameFinder finder;

    StandardActorResolver(Words words) {
        this.words = words;
        this.finder = new NameFinder(words.gazetteer(), words.known(), words.persons(), words.lexicon());
    }

    @Override
    public Cast resolve(Article article, Syntax syntax) {
        List<List<Name>> names = new ArrayList<>();
        for (Sentence sentence : syntax.sentences()) {
            names.add(finder.find(syntax.text(), sentence));
        }
        List<List<Name>> settled = UnknownNames.settle(syntax, names, words.lexicon());
        Casting casting = new Casting(syntax.text(), words, Home.of(settled));
        for (int i = 0; i < settled.size(); i++) {
            casting.read(syntax.sentences().get(i), i, settled.get(i));
        }
        return casting.cast();
    }
}
