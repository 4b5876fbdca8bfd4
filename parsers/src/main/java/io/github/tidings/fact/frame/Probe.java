package io.github.tidings.fact.frame;

import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.fact.clause.Coordination;
import io.github.tidings.fact.clause.Setting;
import io.github.tidings.fact.clause.Settings;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a trigger's conditions against one word that is of its class. */
record Probe(Trigger trigger, Words words, Clauses clauses, Candidate candidate) {

    /** A match, or the first condition that does not hold. */
    Outcome outcome(Settings settings) {
        Optional<Token> beside = phrase();
        if (clauses.nominals().generic(sentence(), token())) {
            return refused("it describes whoever it may be", Optional.empty());
        }
        if (trigger.not().filter(this::excluded).isPresent()) {
            return refused("there is a word of %s", trigger.not());
        }
        if (trigger.notSubject().filter(this::subjectIs).isPresent()) {
            return refused("its subject is of %s", trigger.notSubject());
        }
        if (trigger.subject().filter(name -> !subjectIs(name)).isPresent()) {
            return refused("its subject is none of %s", trigger.subject());
        }
        if (trigger.clause().filter(name -> !clauseHolds(name)).isPresent()) {
            return refused("its clause holds no word of %s", trigger.clause());
        }
        if ((trigger.phrase().isPresent() || trigger.cases().isPresent()) && beside.isEmpty()) {
            return refused("no phrase of %s stands beside it", trigger.phrase().or(trigger::cases));
        }
        if (trigger.wish() && settings.tells(sentence(), token())) {
            return refused("it tells of its clause and does not ask for it", Optional.empty());
        }
        String voice = candidate.passive() ? "passive" : "active";
        if (trigger.voice().filter(asked -> !asked.equals(voice)).isPresent()) {
            return refused("it is " + voice, Optional.empty());
        }
        if (trigger.completed() && candidate.complements().isEmpty()) {
            return refused("no clause completes it", Optional.empty());
        }
        if (trigger.finite()
                && token().is("VerbForm", "Inf")
                && sentence().child(token(), "aux").isEmpty()) {
            return refused("it is not finite", Optional.empty());
        }
        Optional<Token> target = trigger.object().isEmpty() ? beside.or(() -> Optional.of(token())) : object();
        if (target.isEmpty()) {
            return refused("its object is none of %s", trigger.object());
        }
        return told(candidate.setting(), target.get());
    }

    private Outcome told(Setting setting, Token target) {
        if (trigger.governor().isPresent()
                && setting.governor()
                        .filter(g -> is(trigger.governor().get(), g))
                        .isEmpty()) {
            return refused("no word of %s governs it", trigger.governor());
        }
        if (!trigger.under().isEmpty() && !trigger.under().contains(setting.mode())) {
            return refused("it is told as " + setting.mode(), Optional.empty());
        }
        return new Match(clauses, candidate, target, around(), setting);
    }

    private static Outcome refused(String reason, Optional<String> name) {
        return new Outcome.Refused(reason, name);
    }

    /** The clauses or the subject that the trigger asks for. */
    private List<Token> around() {
        if (trigger.subject().isPresent()) {
            return candidate.subjects();
        }
        boolean asked = trigger.completed() || trigger.clause().isPresent();
        return asked ? candidate.complements() : List.of();
    }

    private Optional<Token> object() {
        List<Token> heads = new ArrayList<>(
                trigger.verbal() ? candidate.patients() : clauses.nominals().complements(sentence(), token()));
        // "declared himself leader": of two objects the first
        sentence().child(token(), "iobj").ifPresent(heads::add);
        return heads.stream()
                .flatMap(head -> Coordination.conjuncts(sentence(), head).stream())
                .filter(head -> isOrCounts(trigger.object().orElseThrow(), head))
                .findFirst();
    }

    /** Of the class, or a number of those: "thousands of soldiers". */
    private boolean isOrCounts(String name, Token head) {
        return is(name, head)
                || Selector.parts(clauses.nominals(), words, sentence(), head).stream()
                        .anyMatch(counted -> is(name, counted));
    }

    private boolean subjectIs(String name) {
        return candidate.subjects().stream()
                .flatMap(subject -> Coordination.conjuncts(sentence(), subject).stream())
                .anyMatch(subject -> isOrCounts(name, subject));
    }

    private boolean clauseHolds(String name) {
        List<Token> below = new ArrayList<>(candidate.complements());
        for (int i = 0; i < below.size(); i++) {
            if (is(name, below.get(i))) {
                return true;
            }
            below.addAll(sentence().children(below.get(i)));
        }
        return false;
    }

    private boolean excluded(String name) {
        return around(token()).stream().anyMatch(child -> is(name, child))
                || trigger.verbal() && candidate.patients().stream().anyMatch(t -> is(name, t))
                || trigger.verbal() && candidate.subjects().stream().anyMatch(t -> is(name, t));
    }

    /** The phrase that must stand beside the trigger, be it hung on the trigger or on what hangs there. */
    private Optional<Token> phrase() {
        if (trigger.phrase().isEmpty() && trigger.cases().isEmpty()) {
            return Optional.empty();
        }
        Set<String> prepositions =
                trigger.cases().flatMap(words::find).map(WordClass::lemmas).orElse(Set.of());
        List<Token> found = near().stream()
                .filter(child ->
                        trigger.object().isPresent() || !child.relation().equals("nsubj"))
                .filter(child ->
                        trigger.cases().isEmpty() || clauses.nominals().marked(sentence(), child, prepositions))
                .filter(child ->
                        trigger.phrase().isEmpty() || isAny(trigger.phrase().get(), child))
                .toList();
        Optional<Token> object = found.isEmpty() || trigger.object().isEmpty() ? Optional.empty() : object();
        return found.stream()
                .filter(child -> object.filter(o -> o == child).isEmpty())
                .findFirst();
    }

    /** What hangs on the trigger, and the phrases that the tree may have hung on its object instead. */
    private List<Token> around(Token verb) {
        List<Token> around = new ArrayList<>(sentence().children(verb));
        sentence()
                .child(verb, "obj")
                .ifPresent(object -> sentence().children(object).stream()
                        .filter(child -> child.has("nmod")
                                && sentence().child(child, "case").isPresent())
                        .forEach(around::add));
        return around;
    }

    private List<Token> near() {
        List<Token> near = new ArrayList<>(sentence().children(token()));
        if (token().has("acl")) {
            sentence().children(sentence().token(token().head())).stream()
                    .filter(sibling -> sibling.index() > token().index())
                    .forEach(near::add);
        }
        sentence().children(token()).stream()
                .filter(child -> child.has("obl") || child.has("obj") || child.has("xcomp"))
                .forEach(child -> near.addAll(sentence().children(child)));
        return near;
    }

    private boolean isAny(String name, Token head) {
        return Coordination.conjuncts(sentence(), head).stream().anyMatch(t -> is(name, t));
    }

    private boolean is(String name, Token word) {
        return words.is(name, sentence(), word)
                || word.pos() == PartOfSpeech.PROPN
                        && sentence().children(word).stream()
                                .anyMatch(child -> titles(child) && words.is(name, sentence(), child))
                || word.pos() == PartOfSpeech.NOUN
                        && sentence().children(word).stream()
                                .anyMatch(child -> named(word, child) && words.is(name, sentence(), child));
    }

    /** "The diplomat Lind": somebody with a name, whatever he is. */
    private static boolean named(Token title, Token child) {
        return child.pos() == PartOfSpeech.PROPN
                && child.index() == title.index() + 1
                && (child.has("appos") || child.has("flat"));
    }

    /** "Ambassador Lind", "Lind, the ambassador": what the one with the name is. */
    private static boolean titles(Token child) {
        return child.relation().equals("nmod:desc") || child.has("appos") && child.pos() == PartOfSpeech.NOUN;
    }

    private Sentence sentence() {
        return candidate.sentence();
    }

    private Token token() {
        return candidate.token();
    }
}
