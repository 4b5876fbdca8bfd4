package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Many articles as one: an actor is one whatever the outlet's spelling or language, a fact is one whoever tells it, and
 * where reports disagree they stand side by side.
 */
@Value.Immutable
public sealed interface Dossier permits ImmutableDossier {

    /** The articles, in the order given. */
    List<Entry> articles();

    /** Every actor of every article, in the order of their first mention. */
    List<Member> actors();

    /** Every fact of every article; their participants are {@link #actors()}. */
    List<SharedFact> facts();

    /** Where reports of one fact differ. */
    List<Disagreement> disagreements();

    /** A builder without anything in it. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds dossiers; not safe for use by several threads at once. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }

    /** An article of a dossier, without its text. */
    @Value.Immutable
    sealed interface Entry permits ImmutableEntry {

        /** The article's name within the dossier. */
        String id();

        /** The address it was read from. */
        Optional<String> url();

        /** The headline. */
        Optional<String> title();

        /** When it was published. */
        Optional<Timestamp> published();

        /** Who published it. */
        Optional<String> publisher();

        /** ISO 639-1 code of its language. */
        Optional<String> language();

        /** The earlier article that tells the same story in the same words. */
        Optional<String> sameStoryAs();

        /** A builder; the id is required. */
        static Builder builder() {
            return new Builder();
        }

        /** Builds entries; not safe for use by several threads at once. */
        final class Builder extends ImmutableEntry.Builder {
            Builder() {}
        }
    }

    /** An actor of a dossier. */
    @Value.Immutable
    sealed interface Member permits ImmutableMember {

        /** The actor's name within the dossier. */
        String id();

        /** What the actor is. */
        Actor.Kind kind();

        /** The fullest name. */
        String name();

        /** The other names, each once. */
        List<String> aliases();

        /** Titles and offices. */
        List<String> titles();

        /**
         * ISO 3166 alpha-2 code; of a state of the past its former one ({@code SU}), of one that ISO does not list a code of those
         * that it leaves to its users ({@code XK}).
         */
        Optional<String> country();

        /** Every place that names the actor. */
        List<Sighting> mentions();

        /** The ids of actors that may be the same; none was sure enough to be merged. */
        List<String> candidates();

        /** A builder; id, kind and name are required. */
        static Builder builder() {
            return new Builder();
        }

        /** Builds members; not safe for use by several threads at once. */
        final class Builder extends ImmutableMember.Builder {
            Builder() {}
        }
    }

    /** One place in one article that names an actor. */
    @Value.Immutable(builder = false)
    sealed interface Sighting permits ImmutableSighting {

        /** The {@link Entry#id()}. */
        @Value.Parameter
        String article();

        /** The words there. */
        @Value.Parameter
        Mention mention();

        /** The words in that article. */
        static Sighting of(String article, Mention mention) {
            return ImmutableSighting.of(article, mention);
        }
    }

    /** A fact of a dossier, with everyone who tells it. */
    @Value.Immutable
    sealed interface SharedFact permits ImmutableSharedFact {

        /** The fact as its first source tells it, with actors of the dossier. */
        Fact fact();

        /** How its status went on, in the order of time. */
        List<Step> history();

        /** Who tells it. */
        List<Telling> sources();

        /** A builder; the fact is required. */
        static Builder builder() {
            return new Builder();
        }

        /** Builds shared facts; not safe for use by several threads at once. */
        final class Builder extends ImmutableSharedFact.Builder {
            Builder() {}
        }
    }

    /** A status that a fact had. */
    @Value.Immutable
    sealed interface Step permits ImmutableStep {

        /** The status, by its constant's name. */
        String status();

        /** Since when. */
        Optional<TimeReference> time();

        /** The ids of the articles that say so. */
        List<String> sources();

        /** A builder; the status is required. */
        static Builder builder() {
            return new Builder();
        }

        /** Builds steps; not safe for use by several threads at once. */
        final class Builder extends ImmutableStep.Builder {
            Builder() {}
        }
    }

    /** One article's telling of a fact. */
    @Value.Immutable
    sealed interface Telling permits ImmutableTelling {

        /** The {@link Entry#id()}. */
        String article();

        /** The fact's id in that article. */
        String fact();

        /** The words that say so there. */
        List<Evidence> evidence();

        /** A builder; article and fact are required. */
        static Builder builder() {
            return new Builder();
        }

        /** Builds tellings; not safe for use by several threads at once. */
        final class Builder extends ImmutableTelling.Builder {
            Builder() {}
        }
    }

    /** One point on which the tellings of a fact differ. */
    @Value.Immutable
    sealed interface Disagreement permits ImmutableDisagreement {

        /** The id of the fact in the dossier. */
        String fact();

        /** What they differ about. */
        Subject about();

        /** The values told. */
        List<Version> values();

        /** A builder; fact and subject are required. */
        static Builder builder() {
            return new Builder();
        }

        /** What tellings may differ about. */
        enum Subject {
            /** How many. */
            COUNT,
            /** When. */
            TIME,
            /** What somebody is called. */
            NAME,
            /** How far it has come. */
            STATUS,
            /** Who took part. */
            ROLE
        }

        /** Builds disagreements; not safe for use by several threads at once. */
        final class Builder extends ImmutableDisagreement.Builder {
            Builder() {}
        }
    }

    /** One of the values on which tellings differ. */
    @Value.Immutable
    sealed interface Version permits ImmutableVersion {

        /** The value, as words. */
        String value();

        /** The ids of the articles that tell it. */
        List<String> sources();

        /** A builder; the value is required. */
        static Builder builder() {
            return new Builder();
        }

        /** Builds versions; not safe for use by several threads at once. */
        final class Builder extends ImmutableVersion.Builder {
            Builder() {}
        }
    }
}
