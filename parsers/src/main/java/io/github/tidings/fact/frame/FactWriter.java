package io.github.tidings.fact.frame;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Count;
import io.github.tidings.core.Evidence;
import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Slot;
import io.github.tidings.core.Span;
import io.github.tidings.core.TimeReference;
import io.github.tidings.fact.Reading;
import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import io.github.tidings.value.TimeExpression;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a match down as a fact: fills the slots that the frame names, and asks for those that it needs. */
final class FactWriter {
    /** The roles that things and deeds can fill as well; what acts is somebody. */
    private static final Set<String> ACTED_ON = Set.of(
            "targets", "evacuees", "ousted", "detainees", "counterparts", "addressees", "person", "office", "country");

    /** The roles of those whom somebody else does something to. */
    private static final Set<String> AIMED_AT = Set.of("targets", "addressees", "counterparts");

    /** The kinds whose targets are dealt with as states. */
    private static final Set<FactType> AIMING = EnumSet.of(FactType.SANCTION, FactType.THREAT);

    private static final Set<Actor.Kind> PEOPLE = Set.of(Actor.Kind.PERSON, Actor.Kind.GROUP);

    private final String language;
    private final Reading reading;
    private final Fillers fillers;
    private final Focus focus;
    private final Spoken spoken;
    private final Places places;
    private final Passages passages;
    private final Values values;
    private int written;

    FactWriter(String language, Reading reading, Values.Readers readers, Clauses clauses) {
        this.language = language;
        this.reading = reading;
        this.spoken = new Spoken(reading);
        this.values = readers.of(reading);
        String text = reading.syntax().text();
        this.focus = Focus.of(reading.cast());
        this.fillers = new Fillers(text, reading.cast(), clauses);
        this.places = new Places(fillers);
        this.passages = new Passages(text);
    }

    Optional<Fact> write(Frame frame, Match match, Words words) {
        if (frame.excludes(match.setting().mode())) {
            return Optional.empty();
        }
        Draft draft = draft(frame, match, words);
        return lacking(frame, draft).isPresent() ? Optional.empty() : Optional.of(fact(frame, match, words, draft));
    }

    /** Why a match is no fact. */
    String lacks(Frame frame, Match match, Words words) {
        return frame.excludes(match.setting().mode())
                ? "it is only " + match.setting().mode()
                : lacking(frame, draft(frame, match, words)).orElse("nothing is lacking");
    }

    private Draft draft(Frame frame, Match match, Words words) {
        Draft draft = new Draft(match);
        frame.roles()
                .forEach((name, selectors) ->
                        fill(draft, frame, frame.type().slot(name).orElseThrow(), selectors, words));
        return draft;
    }

    private static Optional<String> lacking(Frame frame, Draft draft) {
        return frame.need().stream()
                .filter(slots -> !draft.hasOneOf(slots))
                .map(slots -> "nobody and nothing was found as " + String.join(" or ", slots))
                .findFirst()
                .or(() -> Stream.concat(
                                frame.two().stream().filter(slot -> !draft.hasTwo(slot)),
                                frame.several().stream()
                                        .filter(slot -> !draft.hasTwo(slot) && !draft.meansSeveral(slot)))
                        .map(slot -> "only one was found as " + slot)
                        .findFirst());
    }

    private Fact fact(Frame frame, Match match, Words words, Draft draft) {
        Constants constants = new Constants(frame, match, words);
        FactForm.Builder form = draft.form().type(frame.type());
        frame.set().keySet().forEach(name -> form.codes(name, constants.codes(name)));
        constants
                .status(reading.speech().around(match.trigger().span()).isPresent())
                .ifPresent(status -> form.codes("status", List.of(status)));
        Sentence sentence = match.sentence();
        values.time(sentence, match.trigger())
                .ifPresent(time -> form.time(time.reference()).background(values.background(time)));
        Span evidence = EvidenceSpan.of(sentence.span(), match.trigger().span(), draft.spans());
        return frame.type()
                .fact(form.id("x" + written++)
                        .rule(language + "/" + frame.type().key() + "/" + frame.id())
                        .addEvidence(Evidence.in(reading.syntax().text(), evidence))
                        .trigger(Evidence.in(
                                reading.syntax().text(), match.trigger().span()))
                        .modality(constants.modality())
                        .build());
    }

    private void fill(Draft draft, Frame frame, Slot slot, List<Selector> selectors, Words words) {
        boolean acting = !ACTED_ON.contains(slot.name()) || frame.actors().contains(slot.name());
        for (Selector selector : selectors) {
            if (selector.speaker() && draft.role(slot, spoken.speakers(draft.match(), true))
                    || selector.teller() && draft.role(slot, spoken.speakers(draft.match(), false))) {
                return;
            }
            if (selector.focus() && draft.role(slot, unused(draft))) {
                return;
            }
            List<Token> selected = selector.select(draft.match(), words, slot.shape() == Slot.Shape.PLACE);
            List<Token> heads = switch (slot.shape()) {
                case COUNT -> selected;
                case PLACE -> nearer(frame, draft.match(), words, selected);
                default -> others(frame, draft.match(), words, selected);
            };
            if (!heads.isEmpty() && put(draft, frame, slot, selector, heads, words, acting || selector.deep())
                    || (selector.owner() || dealtWith(frame, slot) || voiced(selector, slot))
                            && draft.role(
                                    slot,
                                    fitting(
                                            draft,
                                            frame,
                                            slot,
                                            fillers.origins(draft.match().sentence(), heads)))) {
                return;
            }
        }
    }

    /** Whether it is who is dealt with, also where only a capital is named: "its ambassador to Paris", "aid to Lima", "called on Oslo". */
    private static boolean dealtWith(Frame frame, Slot slot) {
        return slot.name().equals("counterparts")
                || AIMING.contains(frame.type()) && slot.name().equals("targets")
                || frame.type() == FactType.DEMAND && slot.name().equals("addressees");
    }

    /** Whether it is whose voice is heard, also where only a capital is named: "drew criticism from Paris". */
    private static boolean voiced(Selector selector, Slot slot) {
        return selector.cases().isPresent()
                && (slot.name().equals("holders") || slot.name().equals("issuers"));
    }

    private boolean put(
            Draft draft, Frame frame, Slot slot, Selector selector, List<Token> heads, Words words, boolean acting) {
        Sentence sentence = draft.match().sentence();
        if (heads.stream().anyMatch(head -> counted(sentence, head))) {
            draft.several(slot);
        }
        return switch (slot.shape()) {
            case ACTORS, ACTOR ->
                draft.role(
                        slot,
                        fitting(
                                draft,
                                frame,
                                slot,
                                selected(draft, selector, sentence, strangers(draft, slot, heads), acting)),
                        heads.stream().anyMatch(head -> head.is("Number", "Plur")));
            case PLACE -> draft.place(slot, places.of(sentence, timeless(sentence, heads), words));
            case COUNT -> draft.count(slot, count(sentence, heads));
            case PASSAGES, PASSAGE ->
                draft.passage(
                        slot,
                        spoken.part(
                                draft.match(),
                                passages.of(
                                        sentence,
                                        selector.self() ? heads : timeless(sentence, heads),
                                        selector.self())));
            case TIME -> draft.time(slot, deadline(sentence, heads));
            case WORD, CODE, CODES -> false;
        };
    }

    /** Nobody recalls his own envoys from himself: what a role's holder owns fills no other. */
    private List<Participant> selected(
            Draft draft, Selector selector, Sentence sentence, List<Token> heads, boolean acting) {
        List<Participant> found = fillers.selected(sentence, selector, timeless(sentence, heads), acting);
        return selector.ownerToo() && found.stream().anyMatch(draft::holds) ? List.of() : found;
    }

    /** Nobody deals with his own: {@code Oslo a demandé à ses diplomates de partir} is no expulsion. */
    private List<Token> strangers(Draft draft, Slot slot, List<Token> heads) {
        return slot.name().equals("counterparts")
                ? heads.stream()
                        .filter(head -> !fillers.owned(draft.match().sentence(), head, PEOPLE, draft::holds))
                        .toList()
                : heads;
    }

    /** "The two presidents", "both ministers". */
    private static boolean counted(Sentence sentence, Token head) {
        return head.is("Number", "Plur") && sentence.child(head, "nummod").isPresent();
    }

    /** Only a country is one, and none holds an office, but its government does; and nobody sanctions, threatens or urges himself. */
    private List<Participant> fitting(Draft draft, Frame frame, Slot slot, List<Participant> participants) {
        Set<Actor.Kind> kinds = frame.kinds().get(slot.name());
        if (kinds != null) {
            return participants.stream().filter(p -> fillers.isOf(p, kinds)).toList();
        }
        if (slot.name().equals("country")) {
            return participants.stream().filter(fillers::country).toList();
        }
        if (slot.name().equals("person")) {
            return participants.stream().filter(p -> !fillers.state(p)).toList();
        }
        return AIMED_AT.contains(slot.name())
                ? participants.stream()
                        .filter(participant -> !draft.holds(participant))
                        .toList()
                : participants;
    }

    private List<Participant> unused(Draft draft) {
        return focus.before(draft.match().sentence().span()).filter(country -> !draft.holds(country)).stream()
                .toList();
    }

    /** A word of the trigger's or its object's own phrase is nobody: the "État" of "coup d'État". */
    private static List<Token> others(Frame frame, Match match, Words words, List<Token> heads) {
        return heads.stream()
                .filter(head -> !joins(words.find(frame.trigger().words()), match, match.trigger(), head))
                .filter(head -> !joins(frame.trigger().object().flatMap(words::find), match, match.object(), head))
                .toList();
    }

    /** "To the streets of the capital": of a place that belongs to the trigger's phrase first what tells it more exactly. */
    private static List<Token> nearer(Frame frame, Match match, Words words, List<Token> heads) {
        List<Token> others = others(frame, match, words, heads);
        return others.size() == heads.size()
                ? heads
                : Stream.of(
                                heads.stream().flatMap(head -> beneath(match, head, "appos")),
                                heads.stream().flatMap(head -> beneath(match, head, "nmod")),
                                others.stream(),
                                heads.stream())
                        .flatMap(tokens -> tokens)
                        .toList();
    }

    private static Stream<Token> beneath(Match match, Token head, String relation) {
        return match.sentence().children(head).stream().filter(child -> child.has(relation));
    }

    private static boolean joins(Optional<WordClass> words, Match match, Token own, Token other) {
        return words.filter(known -> known.joins(match.sentence(), own, other)).isPresent();
    }

    /** A day is nobody: "met the rebels on Monday". */
    private List<Token> timeless(Sentence sentence, List<Token> heads) {
        return heads.stream()
                .filter(head -> !values.tellsTime(sentence, head))
                .filter(head -> !fillers.clauses().tellsWhen(head))
                .toList();
    }

    private Optional<Count> count(Sentence sentence, List<Token> heads) {
        return heads.stream()
                .flatMap(head -> values.count(sentence, head).stream())
                .findFirst();
    }

    private Optional<TimeReference> deadline(Sentence sentence, List<Token> heads) {
        return heads.stream()
                .flatMap(head -> values.deadline(sentence, head).stream())
                .map(TimeExpression::reference)
                .findFirst();
    }
}
