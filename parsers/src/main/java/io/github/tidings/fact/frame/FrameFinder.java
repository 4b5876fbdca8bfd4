package io.github.tidings.fact.frame;

import io.github.tidings.core.Fact;
import io.github.tidings.core.FactType;
import io.github.tidings.fact.FactFinder;
import io.github.tidings.fact.Reading;
import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.fact.clause.Coordination;
import io.github.tidings.fact.clause.Settings;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds facts by frames: for each word that may give a fact away, the first frame of each kind that fits. Immutable. */
public final class FrameFinder implements FactFinder {
    private final String language;
    private final Clauses clauses;
    private final Settings settings;
    private final List<FrameFile> files;
    private final TriggerIndex triggers;
    private final Values.Readers values;

    private FrameFinder(LanguagePack pack, Collection<FactType> kinds) {
        this.language = pack.language();
        this.clauses = Clauses.of(pack);
        this.settings = Settings.of(pack, clauses);
        this.files = kinds.stream()
                .flatMap(kind -> FrameFile.of(kind, pack).stream())
                .toList();
        this.triggers = new TriggerIndex(files, Participles.of(pack.words("grammar")));
        this.values = Values.Readers.of(pack);
    }

    /**
     * The frames of all kinds in a language.
     *
     * @throws IllegalArgumentException with {@code file:line} if a frame or word file is damaged, or a frame lacks examples
     */
    public static FrameFinder of(LanguagePack pack) {
        return new FrameFinder(pack, Arrays.asList(FactType.values()));
    }

    /** The frames of some kinds in a language, tried in the order of the kinds. */
    public static FrameFinder of(LanguagePack pack, Collection<FactType> kinds) {
        return new FrameFinder(pack, kinds);
    }

    /** The frames and words, for the tests that run their examples. */
    List<FrameFile> files() {
        return files;
    }

    @Override
    public List<Fact> find(Reading reading) {
        if (files.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        FactWriter writer = new FactWriter(language, reading, values, clauses);
        for (Sentence sentence : reading.syntax().sentences()) {
            List<List<Candidate>> telling = telling(sentence);
            for (int i = 0; i < telling.size(); i++) {
                find(files.get(i), telling.get(i), writer, facts);
            }
        }
        return facts;
    }

    /** For each file the words that may be triggers of its frames. */
    private List<List<Candidate>> telling(Sentence sentence) {
        List<List<Candidate>> telling = new ArrayList<>(files.size());
        files.forEach(file -> telling.add(new ArrayList<>()));
        for (Token token : sentence.tokens()) {
            Set<WordClass> classes = triggers.classes(token);
            if (classes.isEmpty()) {
                continue;
            }
            Candidate candidate = new Candidate(clauses, settings, sentence, token, classes);
            for (long left = triggers.files(classes); left != 0; left &= left - 1) {
                telling.get(Long.numberOfTrailingZeros(left)).add(candidate);
            }
        }
        return telling;
    }

    /** Verbs first: a noun that a verb's frame has taken for its object tells no fact of its own. */
    private void find(FrameFile file, List<Candidate> telling, FactWriter writer, List<Fact> facts) {
        Set<Token> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (boolean verbal : List.of(true, false)) {
            for (Candidate candidate : telling) {
                if (candidate.triggers(verbal) && !taken.contains(candidate.token())) {
                    find(file, verbal, candidate, writer, taken).ifPresent(facts::add);
                }
            }
        }
    }

    /**
     * What a frame has taken for its object, with all that describes it: "sanctions, among them a freeze of"; but not what
     * another clause tells: "killed a guard and attacked the gate", unless one word governs both: "must go and stay away".
     */
    private static void take(Worded worded, Match match, Candidate candidate, Set<Token> taken) {
        Trigger trigger = worded.frame().trigger();
        List<Token> open = new ArrayList<>(List.of(match.object()));
        for (int i = 0; i < open.size(); i++) {
            if (taken.add(open.get(i))) {
                match.sentence().children(open.get(i)).stream()
                        .filter(child -> child.index() > match.object().index())
                        .filter(child -> !Coordination.ownClause(match.sentence(), child)
                                || !trigger.under().isEmpty())
                        .forEach(open::add);
            }
        }
        match.sentence().children(candidate.token()).stream()
                .filter(child -> worded.trigger().joins(match.sentence(), candidate.token(), child))
                .forEach(taken::add);
        if (trigger.clause().isPresent()) {
            taken.addAll(candidate.complements());
        }
        if (trigger.subject().isPresent()) {
            taken.addAll(candidate.subjects());
        }
    }

    private Optional<Fact> find(
            FrameFile file, boolean verbal, Candidate candidate, FactWriter writer, Set<Token> taken) {
        for (Worded worded : file.frames(verbal)) {
            Frame frame = worded.frame();
            if (candidate.is(worded.trigger())
                    && new Probe(frame.trigger(), file.words(), clauses, candidate).outcome(settings)
                            instanceof Match match) {
                Optional<Fact> fact = writer.write(frame, match, file.words());
                if (fact.isPresent()) {
                    take(worded, match, candidate, taken);
                    return fact;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Every frame that a word of the article could have fulfilled, in the order of the text, with what came of it: why a
     * fact was found, or was "not coded, because".
     */
    public List<Trial> trials(Reading reading) {
        List<Trial> trials = new ArrayList<>();
        FactWriter writer = new FactWriter(language, reading, values, clauses);
        for (Sentence sentence : reading.syntax().sentences()) {
            for (Token token : sentence.tokens()) {
                Candidate candidate = new Candidate(clauses, settings, sentence, token, triggers.classes(token));
                for (FrameFile file : files) {
                    file.all()
                            .filter(worded -> candidate.is(worded.trigger()))
                            .map(Worded::frame)
                            .filter(frame -> candidate.triggers(frame.trigger().verbal()))
                            .forEach(frame -> trials.add(trial(file, frame, candidate, writer)));
                }
            }
        }
        return trials;
    }

    private Trial trial(FrameFile file, Frame frame, Candidate candidate, FactWriter writer) {
        String rule = language + "/" + frame.type().key() + "/" + frame.id();
        Outcome outcome = new Probe(frame.trigger(), file.words(), clauses, candidate).outcome(settings);
        if (outcome instanceof Match match) {
            Optional<Fact> fact = writer.write(frame, match, file.words());
            String because = fact.isPresent()
                    ? "it is told as " + match.setting().mode()
                    : writer.lacks(frame, match, file.words());
            return new Trial(candidate.sentence(), candidate.token(), rule, fact, because);
        }
        return new Trial(
                candidate.sentence(), candidate.token(), rule, Optional.empty(), ((Outcome.Refused) outcome).because());
    }
}
