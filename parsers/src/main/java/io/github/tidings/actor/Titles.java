package io.github.tidings.actor;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;

/** The titles and offices before a person's name. */
final class Titles {
    private static final int REACH = 7;

    private Titles() {}

    /** Where the title before the name begins; the name's own first token if it has none. */
    static int start(Page page, int name, Lexicon lexicon) {
        Sentence sentence = page.sentence;
        int start = name;
        if (name > 0
                && (sentence.token(name - 1).pos() == PartOfSpeech.ADP
                        || sentence.token(name - 1).pos() == PartOfSpeech.DET)) {
            return name;
        }
        for (int i = name - 1; i >= 0 && name - i <= REACH; i--) {
            Token token = sentence.token(i);
            boolean adjective =
                    page.name(i).filter(n -> n.sort() == Name.Sort.ADJECTIVE).isPresent();
            if (i == name - 1 && national(page, i)) {
                return i;
            }
            if (page.inName(i) && !adjective && !afterPreposition(sentence, i, start)) {
                break;
            }
            if (title(sentence, token, lexicon)) {
                start = i;
            } else if (!adjective && !(modifies(sentence, i, lexicon) && start == i + 1) && !complement(token)) {
                break;
            }
        }
        while (start < name && start > 0 && modifies(sentence, start - 1, lexicon) && !page.inName(start - 1)) {
            start--;
        }
        return start;
    }

    /** "Svensken Karl Berg": one of a people right before his name. */
    private static boolean national(Page page, int index) {
        Token token = page.sentence.token(index);
        return token.pos() == PartOfSpeech.NOUN
                && token.is("Number", "Sing")
                && token.is("Definite", "Def")
                && page.name(index).filter(n -> n.sort() == Name.Sort.PEOPLE).isPresent();
    }

    /** "Former", "ousted"; but in "armén störtade presidenten" the word behind a subject is the clause's verb. */
    private static boolean modifies(Sentence sentence, int word, Lexicon lexicon) {
        Token token = sentence.token(word);
        boolean told = token.pos() == PartOfSpeech.VERB
                && !token.has("amod")
                && (sentence.child(token, "aux").isPresent()
                        || sentence.child(token, "nsubj")
                                .filter(s -> s.index() < word && s.pos() != PartOfSpeech.PRON && !s.is("Case", "Gen"))
                                .isPresent());
        return !told && lexicon.titles().modifies(token);
    }

    private static boolean title(Sentence sentence, Token token, Lexicon lexicon) {
        return switch (token.pos()) {
            case VERB, AUX, ADV, ADP, DET, PRON, PUNCT, CCONJ -> false;
            default ->
                !(token.has("amod") && token.head() < token.index())
                        && (lexicon.titles().isTitle(token)
                                || lexicon.nouns()
                                        .find(sentence, token)
                                        .filter(n -> n.sort() == Noun.Sort.PERSON)
                                        .isPresent());
        };
    }

    /** A word that may stand between a country and a title: "Niger's newly elected president". */
    static boolean joins(Token token) {
        return switch (token.pos()) {
            case ADJ, ADV, NOUN -> true;
            case PART, ADP -> token.form().endsWith("s") && token.form().length() <= 2;
            default -> token.has("case") && token.form().length() <= 2;
        };
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

    /** A name within a title's complement does not end the title: "president of Niger X" has its title before it. */
    private static boolean afterPreposition(Sentence sentence, int index, int start) {
        int before = index > 0 && sentence.token(index - 1).pos() == PartOfSpeech.DET ? index - 2 : index - 1;
        return before >= 0 && start - index < 3 && sentence.token(before).pos() == PartOfSpeech.ADP;
    }
}
