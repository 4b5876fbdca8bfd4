package io.github.tidings.actor;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;

/** Runs of capitalized words. */
record Capitals(PersonNames persons, Lexicon lexicon) {

    /** Where the run that begins at the token ends (exclusive); the token's own index if none begins there. */
    int end(Sentence sentence, int first) {
        if (!begins(sentence, first)) {
            return first;
        }
        int end = first + 1;
        while (end < sentence.tokens().size()) {
            if (continues(sentence.token(end)) && !beginsPerson(sentence, end)) {
                end++;
            } else {
                int next = afterJoint(sentence, first, end);
                if (next < 0) {
                    break;
                }
                end = next;
            }
        }
        return end;
    }

    private boolean begins(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (particle(sentence, index)) {
            return true;
        }
        return continues(token)
                && !partyLetter(sentence, index)
                && !lexicon.nouns().isOfState(sentence, token)
                && (index > firstWord(sentence) && !afterColonOrQuote(sentence, index)
                        || token.pos() == PartOfSpeech.PROPN
                        || acronym(token.form())
                        || persons.isFirst(token.form()));
    }

    /** {@code Anna Berg (S)}: the letter of a party stands for nobody. */
    private static boolean partyLetter(Sentence sentence, int index) {
        return sentence.token(index).form().length() == 1
                && index > 0
                && index + 1 < sentence.tokens().size()
                && sentence.token(index - 1).form().equals("(")
                && sentence.token(index + 1).form().equals(")");
    }

    /** {@code le ministre de la Défense Pierre Roux}: a first name behind a noun that no house or place is called by. */
    private boolean beginsPerson(Sentence sentence, int index) {
        Token before = sentence.token(index - 1);
        return before.pos() == PartOfSpeech.NOUN
                && sentence.token(index).pos() == PartOfSpeech.PROPN
                && persons.isFirst(sentence.token(index).form())
                && !lexicon.headsOrganization(before)
                && !lexicon.isPlaceWord(before)
                && !lexicon.titles().isTitle(before);
    }

    private static int firstWord(Sentence sentence) {
        int index = 0;
        while (index < sentence.tokens().size() && sentence.token(index).pos() == PartOfSpeech.PUNCT) {
            index++;
        }
        return index;
    }

    private static boolean afterColonOrQuote(Sentence sentence, int index) {
        return sentence.token(index - 1).pos() == PartOfSpeech.PUNCT
                && !sentence.token(index - 1).form().equals(",")
                && !sentence.token(index - 1).form().equals("(")
                && !sentence.token(index - 1).form().equals("-");
    }

    /** A capitalized word that may be part of a name. */
    private boolean continues(Token token) {
        if (!capitalized(token.form()) || lexicon.isThing(token)) {
            return false;
        }
        return switch (token.pos()) {
            case DET, ADP, PRON, CCONJ, SCONJ, AUX, PART ->
                persons.isParticle(token.form().toLowerCase(java.util.Locale.ROOT))
                        && token.form().length() > 1;
            case PUNCT, SYM -> false;
            default -> true;
        };
    }

    /** "al-Assad", "bin Laden": a small word that belongs to the capital after it. */
    private boolean particle(Sentence sentence, int index) {
        int next = index + 1;
        if (!persons.isParticle(sentence.token(index).form())
                || next >= sentence.tokens().size()) {
            return false;
        }
        boolean hyphen = sentence.token(next).form().equals("-");
        return hyphen
                && next + 1 < sentence.tokens().size()
                && capitalized(sentence.token(next + 1).form());
    }

    /** Where the run goes on after a hyphen, a particle or a genitive within an organization's name; -1 if it does not. */
    private int afterJoint(Sentence sentence, int first, int index) {
        Token joint = sentence.token(index);
        int next = index + 1;
        if (next >= sentence.tokens().size()) {
            return -1;
        }
        if (hyphenated(sentence, first, next)) {
            return next + 1;
        }
        if (persons.isParticle(joint.form()) && joint.pos() != PartOfSpeech.ADP
                || persons.isParticle(joint.form())
                        && persons.isFirst(sentence.token(index - 1).form())
                || joint.form().equals("-") && touches(sentence, index)
                || joint.form().equals("&")) {
            int after = next;
            while (after + 1 < sentence.tokens().size()
                    && (persons.isParticle(sentence.token(after).form())
                            || sentence.token(after).form().equals("-"))) {
                after++;
            }
            return continues(sentence.token(after)) ? after + 1 : -1;
        }
        if (genitive(joint) && index > first) {
            int end = next;
            while (end < sentence.tokens().size() && continues(sentence.token(end))) {
                end++;
            }
            boolean organization = end > next
                    && lexicon.headsOrganization(sentence.token(end - 1))
                    && sentence.token(index - 1).form().endsWith("s")
                            | sentence.token(index - 1).form().equals("People");
            return organization ? end : -1;
        }
        return -1;
    }

    /** "Ban Ki-moon": whether the word is the second part of the given name behind a surname. */
    boolean hyphenated(Sentence sentence, int first, int word) {
        return word - first > 2
                && sentence.token(word - 1).form().equals("-")
                && touches(sentence, word - 1)
                && persons.isSyllable(sentence.token(word).form());
    }

    private static boolean genitive(Token token) {
        return token.form().equals("'s")
                || token.form().equals("’s")
                || token.form().equals("'")
                || token.form().equals("’");
    }

    private static boolean touches(Sentence sentence, int index) {
        return sentence.token(index - 1).span().end()
                        == sentence.token(index).span().start()
                && sentence.token(index).span().end()
                        == sentence.token(index + 1).span().start();
    }

    /** Whether a word begins with a capital, be it behind a particle and a hyphen: "al-Assad". */
    static boolean capitalized(String form) {
        if (Character.isUpperCase(form.codePointAt(0))) {
            return true;
        }
        int hyphen = form.indexOf('-');
        return hyphen > 0
                && hyphen < 4
                && hyphen + 1 < form.length()
                && Character.isUpperCase(form.codePointAt(hyphen + 1));
    }

    /** Two to six capitals and digits, the first a letter. */
    static boolean acronym(String form) {
        if (form.length() < 2 || form.length() > 6 || !Character.isUpperCase(form.charAt(0))) {
            return false;
        }
        for (int i = 1; i < form.length(); i++) {
            if (!Character.isUpperCase(form.charAt(i)) && !Character.isDigit(form.charAt(i)) && form.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }
}
