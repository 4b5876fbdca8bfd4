package io.github.tidings.actor;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The titles and offices before a person's name. */
final class Titles {
    private static final int REACH = 7;

    private Titles() {}

    /** Where the title before the name begins; the name's own first token if it has none. */
    static int start(Sentence sentence, int name, Lexicon lexicon, @Nullable Name[] nameAt) {
        int start = name;
        for (int i = name - 1; i >= 0 && name - i <= REACH; i--) {
            Token token = sentence.token(i);
            if (nameAt[i] != null && !between(sentence, i, start)) {
                break;
            }
            if (title(sentence, token, lexicon)) {
                start = i;
            } else if (!(lexicon.modifiesTitle(token) && start == i + 1) && !complement(token)) {
                break;
            }
        }
        while (start < name
                && start > 0
                && lexicon.modifiesTitle(sentence.token(start - 1))
                && nameAt[start - 1] == null) {
            start--;
        }
        return start;
    }

    private static boolean title(Sentence sentence, Token token, Lexicon lexicon) {
        if (token.pos() == PartOfSpeech.VERB
                || token.pos() == PartOfSpeech.AUX
                || token.has("nsubj") && Trees.plural(token)) {
            return false;
        }
        return lexicon.isTitle(token)
                || token.pos() == PartOfSpeech.NOUN
                        && token.is("Number", "Sing")
                        && Optional.of(token)
                                .flatMap(t -> lexicon.noun(sentence, t))
                                .filter(n -> n.sort() == Noun.Sort.PERSON)
                                .isPresent();
    }

    /** A word that may stand between a title and the name: "Minister of Foreign Affairs X". */
    private static boolean complement(Token token) {
        return switch (token.pos()) {
            case NOUN, PROPN, ADJ -> true;
            case ADP ->
                switch (Trees.lower(token)) {
                    case "of", "de", "d'", "för", "for" -> true;
                    default -> false;
                };
            case DET ->
                switch (Trees.lower(token)) {
                    case "the", "la", "le", "les", "l'" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    /** A name within a title's complement does not end the title: "ambassador to Niger X" has its title before it. */
    private static boolean between(Sentence sentence, int index, int start) {
        return index > 0 && start - index < 3 && sentence.token(index - 1).pos() == PartOfSpeech.ADP;
    }
}
