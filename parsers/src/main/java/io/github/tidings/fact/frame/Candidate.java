package io.github.tidings.fact.frame;

import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.fact.clause.Setting;
import io.github.tidings.fact.clause.Settings;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A word that may give a fact away, with what its clause gives it. Many frames ask the same of one word: it is found when the first
 * of them asks. Belongs to one thread.
 */
final class Candidate {
    private final Sentence sentence;
    private final Token token;
    private final Set<WordClass> possible;
    private final Map<WordClass, Boolean> classes = new IdentityHashMap<>();

    private final Once<Boolean> passive;
    private final Once<List<Token>> subjects;
    private final Once<List<Token>> agents;
    private final Once<List<Token>> patients;
    private final Once<List<Token>> complements;
    private final Once<Setting> setting;

    /** A word of a sentence that may be of those classes, and of none but those of all that frames have for triggers. */
    Candidate(Clauses clauses, Settings settings, Sentence sentence, Token token, Set<WordClass> possible) {
        this.possible = possible;
        this.sentence = sentence;
        this.token = token;
        this.passive = new Once<>(() -> clauses.passive(sentence, token));
        this.subjects = new Once<>(() -> clauses.subjects(sentence, token));
        this.agents = new Once<>(() -> clauses.agents(sentence, token));
        this.patients = new Once<>(() -> clauses.patients(sentence, token));
        this.complements = new Once<>(() -> clauses.complements(sentence, token));
        this.setting = new Once<>(() -> settings.of(sentence, token));
    }

    Sentence sentence() {
        return sentence;
    }

    Token token() {
        return token;
    }

    /** Whether the word is of that class of triggers. */
    boolean is(WordClass words) {
        return possible.contains(words) && classes.computeIfAbsent(words, asked -> asked.contains(sentence, token));
    }

    /** Whether it can be the trigger of frames of verbs, or of those of nouns. */
    boolean triggers(boolean verbs) {
        return verbs ? Clauses.predicate(token) : nominal();
    }

    /** A noun, or what stands where only a noun can: "the arresting of". */
    private boolean nominal() {
        return switch (token.pos()) {
            case NOUN, PROPN -> true;
            case ADJ -> token.has("obj") || token.has("nsubj") || token.has("nmod");
            default -> false;
        };
    }

    boolean passive() {
        return passive.get();
    }

    List<Token> subjects() {
        return subjects.get();
    }

    /** Who does what a verb tells. */
    List<Token> agents() {
        return agents.get();
    }

    /** What a verb is done to. */
    List<Token> patients() {
        return patients.get();
    }

    List<Token> complements() {
        return complements.get();
    }

    /** How the deed is told. */
    Setting setting() {
        return setting.get();
    }

    /** Found when it is first asked for. */
    private static final class Once<T> {
        private final Supplier<T> source;
        private @Nullable T found;

        Once(Supplier<T> source) {
            this.source = source;
        }

        T get() {
            T known = found;
            if (known == null) {
                known = source.get();
                found = known;
            }
            return known;
        }
    }
}
