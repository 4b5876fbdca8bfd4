package io.github.tidings.actor;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Syntax;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names that their own words do not tell: the rest of the text does, by the same name in full or by what they do. */
final class UnknownNames {
    private UnknownNames() {}

    static List<List<Name>> settle(Syntax syntax, List<List<Name>> names, Lexicon lexicon) {
        Map<String, Name.Sort> told = told(syntax, names, lexicon);
        List<List<Name>> settled = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Sentence sentence = syntax.sentences().get(i);
            List<Name> list = new ArrayList<>(names.get(i).size());
            names.get(i)
                    .forEach(name -> list.add(
                            name.sort() == Name.Sort.UNKNOWN
                                    ? name.as(told.getOrDefault(key(sentence, name.last()), Name.Sort.PLACE))
                                    : name));
            settled.add(list);
        }
        return settled;
    }

    private static Map<String, Name.Sort> told(Syntax syntax, List<List<Name>> names, Lexicon lexicon) {
        Map<String, Name.Sort> told = new HashMap<>();
        each(syntax, names, (sentence, name) -> {
            if (name.sort() == Name.Sort.PERSON) {
                told.putIfAbsent(key(sentence, name.last()), Name.Sort.PERSON);
                told.putIfAbsent(key(sentence, name.first()), Name.Sort.PERSON);
            }
        });
        each(syntax, names, (sentence, name) -> {
            if (name.sort() == Name.Sort.ORGANIZATION || name.sort() == Name.Sort.MEDIUM) {
                told.putIfAbsent(key(sentence, name.first()), name.sort());
            }
        });
        each(syntax, names, (sentence, name) -> {
            if (name.sort() == Name.Sort.UNKNOWN && NestedNames.called(sentence, name, lexicon)) {
                told.putIfAbsent(key(sentence, name.last()), Name.Sort.ORGANIZATION);
            }
        });
        Map<Token, Name> byFirst = new IdentityHashMap<>();
        each(syntax, names, (sentence, name) -> byFirst.put(Trees.head(sentence, name.first(), name.last()), name));
        each(syntax, names, (sentence, name) -> {
            if (name.sort() == Name.Sort.UNKNOWN) {
                beside(sentence, name, byFirst).ifPresent(sort -> told.putIfAbsent(key(sentence, name.last()), sort));
            }
        });
        each(syntax, names, (sentence, name) -> {
            if (name.sort() == Name.Sort.UNKNOWN && acts(sentence, name)) {
                told.putIfAbsent(key(sentence, name.last()), guess(sentence, name));
            }
        });
        return told;
    }

    private static void each(
            Syntax syntax, List<List<Name>> names, java.util.function.BiConsumer<Sentence, Name> step) {
        for (int i = 0; i < names.size(); i++) {
            Sentence sentence = syntax.sentences().get(i);
            names.get(i).forEach(name -> step.accept(sentence, name));
        }
    }

    /** What a name is coordinated with is most often of its kind. */
    private static Optional<Name.Sort> beside(Sentence sentence, Name name, Map<Token, Name> byHead) {
        Token head = Trees.head(sentence, name.first(), name.last());
        for (Token other : NounPhrases.conjuncts(sentence, Trees.first(sentence, head))) {
            Name beside = byHead.get(other);
            if (beside != null
                    && (beside.sort() == Name.Sort.ORGANIZATION
                            || beside.sort() == Name.Sort.MEDIUM
                            || beside.sort() == Name.Sort.PERSON)) {
                return Optional.of(beside.sort());
            }
        }
        return Optional.empty();
    }

    private static boolean acts(Sentence sentence, Name name) {
        return Trees.acts(sentence, Trees.head(sentence, name.first(), name.last()));
    }

    /** What acts under an article is rather an organization, else rather a person. */
    private static Name.Sort guess(Sentence sentence, Name name) {
        boolean article = name.first() > 0 && sentence.token(name.first() - 1).pos() == PartOfSpeech.DET;
        return article ? Name.Sort.ORGANIZATION : Name.Sort.PERSON;
    }

    /** A word of a name without case and genitive. */
    private static String key(Sentence sentence, int index) {
        Token token = sentence.token(index);
        String word = Spelling.fold(token.form());
        return token.is("Case", "Gen") && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
