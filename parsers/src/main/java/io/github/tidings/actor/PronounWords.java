package io.github.tidings.actor;

import io.github.tidings.core.Span;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pronouns of a language, and its other small words that tell who is meant. Immutable. */
final class PronounWords {
    private final Map<String, Sense> personal = new HashMap<>();
    private final Map<String, Sense> possessive = new HashMap<>();
    private final Map<String, Sense> reflexive = new HashMap<>();
    private final Map<String, Sense> behindPreposition = new HashMap<>();
    private final Map<String, Sense> latter = new HashMap<>();
    private final Set<String> pointing;
    private final Set<String> relative;
    private final Set<String> first;
    private final Set<String> definite;
    private final Dealing dealing;
    private final Set<String> calling;
    private final Set<String> feminineEndings;
    private final Set<String> masculineNames;

    private PronounWords(WordFile words) {
        words.table("personal").forEach((word, sense) -> personal.put(word, Sense.valueOf(sense)));
        words.table("possessive").forEach((word, sense) -> possessive.put(word, Sense.valueOf(sense)));
        words.table("reflexive").forEach((word, sense) -> reflexive.put(word, Sense.valueOf(sense)));
        words.table("behind_preposition").forEach((word, sense) -> behindPreposition.put(word, Sense.valueOf(sense)));
        words.table("latter").forEach((word, sense) -> latter.put(word, Sense.valueOf(sense)));
        this.pointing = words.set("pointing");
        this.relative = words.set("relative");
        this.first = words.set("first_person");
        this.definite = words.set("definite");
        this.dealing = new Dealing(words);
        this.calling = words.set("calling");
        this.feminineEndings = words.set("feminine_endings");
        this.masculineNames = words.set("masculine_names");
    }

    static PronounWords of(LanguagePack pack) {
        return new PronounWords(pack.words("pronouns"));
    }

    Optional<Sense> personal(Token token) {
        return Optional.ofNullable(personal.get(Trees.lower(token)));
    }

    /** Whom it may mean where it stands: behind a preposition "lui" is a man. */
    Optional<Sense> personal(Sentence sentence, Token token) {
        Sense behind = behindPreposition.get(Trees.lower(token));
        return behind != null && !Trees.preposition(sentence, token).isEmpty() ? Optional.of(behind) : personal(token);
    }

    Optional<Sense> possessive(Token token) {
        return Optional.ofNullable(possessive.get(Trees.lower(token)));
    }

    /** An owner, or an object, that is the subject of its clause. */
    Optional<Sense> reflexive(Token token) {
        return Optional.ofNullable(reflexive.get(Trees.lower(token)));
    }

    /** Whether the phrase only says what somebody is called: "branded him as a traitor". */
    boolean calls(Sentence sentence, Token head) {
        return calling.contains(Trees.preposition(sentence, head));
    }

    boolean isRelative(Token token) {
        return relative.contains(Trees.lower(token));
    }

    /** Whom it may mean if it says that the one named last is meant: {@code ce dernier} and {@code celui-ci}, but not {@code ce dernier point}. */
    Optional<Sense> latter(Sentence sentence, Token token) {
        return Optional.ofNullable(latter.get(Trees.lower(token)))
                .filter(sense ->
                        personal(token).isPresent() || pointed(sentence, token) && token.head() != token.index() + 1);
    }

    private boolean pointed(Sentence sentence, Token token) {
        return token.index() > 0 && pointing.contains(Trees.lower(sentence.token(token.index() - 1)));
    }

    /** The words of the pronoun that the token heads: "ce" goes with "dernier". */
    Span span(Sentence sentence, Token token) {
        return latter(sentence, token).isPresent() && pointed(sentence, token)
                ? sentence.token(token.index() - 1).span().union(token.span())
                : token.span();
    }

    /** Whether it is any pronoun of these. */
    boolean knows(Token token) {
        String word = Trees.lower(token);
        return personal.containsKey(word)
                || possessive.containsKey(word)
                || reflexive.containsKey(word)
                || relative.contains(word)
                || first.contains(word);
    }

    /** The determiners of what is known already. */
    Set<String> definite() {
        return definite;
    }

    /** Tells who is dealt with. */
    Dealing dealing() {
        return dealing;
    }

    /** Whether a thing is feminine: by its features, or a name without them by its ending ("la Bulgarie"). */
    boolean feminine(Token head) {
        if (head.is("Gender", "Fem") || head.is("Gender", "Masc") || head.pos() != PartOfSpeech.PROPN) {
            return head.is("Gender", "Fem");
        }
        String word = Trees.lower(head);
        return feminineEndings.stream().anyMatch(word::endsWith) && !masculineNames.contains(word);
    }

    /** Whom a pronoun may mean. */
    enum Sense {
        MALE,
        FEMALE,
        /** No person. */
        NEUTER,
        /** One, a person or not, of masculine grammatical gender. */
        MASCULINE,
        /** One, a person or not, of feminine grammatical gender. */
        FEMININE,
        /** Any single one. */
        SINGULAR,
        /** A person or a thing. */
        COMMON,
        PLURAL
    }
}
