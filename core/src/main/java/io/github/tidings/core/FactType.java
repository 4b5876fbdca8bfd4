package io.github.tidings.core;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of fact, with what each may hold. */
public enum FactType {
    /** Somebody said, wrote, shouted or denied something. */
    STATEMENT(
            "statement",
            Statement::of,
            Slot.actors("speakers"),
            Slot.actors("audience"),
            Slot.passages("content"),
            Slot.code("mode", Statement.Mode.class),
            Slot.word("cue"),
            Slot.word("medium"),
            Slot.code("polarity", Statement.Polarity.class)),
    /** A measure against a state, a person or an organisation, or its end. */
    SANCTION(
            "sanction",
            Sanction::of,
            Slot.actors("imposers"),
            Slot.actors("targets"),
            Slot.codes("measures", Sanction.Measure.class),
            Slot.code("status", Sanction.Status.class)),
    /** People are brought out of danger. */
    EVACUATION(
            "evacuation",
            Evacuation::of,
            Slot.actors("organizers"),
            Slot.actors("evacuees"),
            Slot.place("origin"),
            Slot.place("destination"),
            Slot.count("count"),
            Slot.code("means", Evacuation.Means.class),
            Slot.code("scope", Evacuation.Scope.class),
            Slot.code("status", Evacuation.Status.class)),
    /** Power is taken against the law. */
    COUP(
            "coup",
            Coup::of,
            Slot.actors("perpetrators"),
            Slot.actors("ousted"),
            Slot.actor("country"),
            Slot.code("status", Coup.Status.class)),
    /** Somebody is held, or set free. */
    DETENTION(
            "detention",
            Detention::of,
            Slot.actors("detainers"),
            Slot.actors("detainees"),
            Slot.place("place"),
            Slot.count("count"),
            Slot.code("status", Detention.Status.class)),
    /** One actor wants another to do something: an appeal, a call, an ultimatum, a request. */
    DEMAND(
            "demand",
            Demand::of,
            Slot.actors("issuers"),
            Slot.actors("addressees"),
            Slot.passages("content"),
            Slot.time("deadline")),
    /** An actor announces harm of its own doing. */
    THREAT(
            "threat",
            Threat::of,
            Slot.actors("issuers"),
            Slot.actors("targets"),
            Slot.code("kind", Threat.Kind.class),
            Slot.passage("condition")),
    /** People show in public what they are for or against. */
    PROTEST(
            "protest",
            Protest::of,
            Slot.actors("participants"),
            Slot.place("place"),
            Slot.count("count"),
            Slot.code("polarity", Protest.Polarity.class)),
    /** Violence against people or property. */
    ATTACK(
            "attack",
            Attack::of,
            Slot.actors("attackers"),
            Slot.actors("targets"),
            Slot.place("place"),
            Slot.code("means", Attack.Means.class),
            Slot.count("killed"),
            Slot.count("injured")),
    /** What states do to their relations. */
    DIPLOMATIC_STEP(
            "diplomatic_step",
            DiplomaticStep::of,
            Slot.actors("senders"),
            Slot.actors("counterparts"),
            Slot.code("kind", DiplomaticStep.Kind.class),
            Slot.code("status", DiplomaticStep.Status.class),
            Slot.count("count")),
    /** Actors meet, visit, call or negotiate. */
    MEETING(
            "meeting",
            Meeting::of,
            Slot.actors("participants"),
            Slot.place("place"),
            Slot.code("kind", Meeting.Kind.class)),
    /** Somebody takes or leaves an office. */
    OFFICE_CHANGE(
            "office_change",
            OfficeChange::of,
            Slot.actor("person"),
            Slot.actor("office"),
            Slot.actors("appointers"),
            Slot.code("kind", OfficeChange.Kind.class)),
    /** Somebody takes sides for or against somebody or something. */
    STANCE(
            "stance",
            Stance::of,
            Slot.actors("holders"),
            Slot.actors("targets"),
            Slot.code("polarity", Stance.Polarity.class)),
    /** Parties agree on something, or fail to. */
    AGREEMENT(
            "agreement",
            Agreement::of,
            Slot.actors("parties"),
            Slot.code("kind", Agreement.Kind.class),
            Slot.code("status", Agreement.Status.class)),
    /** Forces are sent, or withdrawn. */
    DEPLOYMENT(
            "deployment",
            Deployment::of,
            Slot.actors("senders"),
            Slot.place("place"),
            Slot.code("kind", Deployment.Kind.class),
            Slot.count("count")),
    /** A kind of the user's own. */
    CUSTOM("custom", CustomFact::of, Slot.word("kind"));

    private final String key;
    private final Function<FactForm, Fact> reader;
    private final List<Slot> slots;

    FactType(String key, Function<FactForm, Fact> reader, Slot... slots) {
        this.key = key;
        this.reader = reader;
        this.slots = List.of(slots);
    }

    /** The name in the JSON form: {@code diplomatic_step}. */
    public String key() {
        return key;
    }

    /** The roles and attributes that facts of this kind may have, in the order of the JSON form. */
    public List<Slot> slots() {
        return slots;
    }

    /** The slot of that name. */
    public Optional<Slot> slot(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    /**
     * The typed fact of a form of this kind.
     *
     * @throws IllegalArgumentException if a constant is none of this kind's, or what the kind requires is absent
     */
    public Fact fact(FactForm form) {
        return reader.apply(form);
    }

    /** The kind of that name in the JSON form. */
    public static Optional<FactType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key.equals(key)).findFirst();
    }
}
