package io.github.tidings.exchange;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Dossier;
import java.util.Locale;

/** Reads a dossier. */
final class DossierReader {

    Dossier read(JsonInput in) {
        Dossier.Builder dossier = Dossier.builder();
        dossier.articles(in.list("articles", this::entry))
                .actors(in.list("actors", this::member))
                .facts(in.list("facts", this::fact))
                .disagreements(in.list("disagreements", this::disagreement));
        return in.make(dossier::build);
    }

    private Dossier.Entry entry(JsonInput in) {
        Dossier.Entry.Builder entry = Dossier.Entry.builder();
        entry.id(in.need("id").string())
                .url(in.text("url"))
                .title(in.text("title"))
                .published(in.get("published", JsonInput::timestamp))
                .publisher(in.text("publisher"))
                .language(in.text("language"))
                .sameStoryAs(in.text("same_story_as"));
        return in.make(entry::build);
    }

    private Dossier.Member member(JsonInput in) {
        Dossier.Member.Builder member = Dossier.Member.builder();
        member.id(in.need("id").string())
                .kind(in.need("kind").constant(Actor.Kind.class))
                .name(in.need("name").string())
                .aliases(in.texts("aliases"))
                .titles(in.texts("titles"))
                .country(in.text("country"))
                .mentions(in.list("mentions", this::sighting))
                .candidates(in.texts("candidates"));
        return in.make(member::build);
    }

    private Dossier.Sighting sighting(JsonInput in) {
        return Dossier.Sighting.of(in.need("article").string(), PartReader.mention(in));
    }

    private Dossier.SharedFact fact(JsonInput in) {
        Dossier.SharedFact.Builder shared = Dossier.SharedFact.builder();
        shared.fact(FactReader.read(in))
                .history(in.list("history", this::step))
                .sources(in.list("sources", this::telling));
        return in.make(shared::build);
    }

    private Dossier.Step step(JsonInput in) {
        Dossier.Step.Builder step = Dossier.Step.builder();
        step.status(in.need("status").string())
                .time(in.get("time", PartReader::time))
                .sources(in.texts("sources"));
        return in.make(step::build);
    }

    private Dossier.Telling telling(JsonInput in) {
        Dossier.Telling.Builder telling = Dossier.Telling.builder();
        telling.article(in.need("article").string())
                .fact(in.need("fact").string())
                .evidence(in.list("evidence", PartReader::evidence));
        return in.make(telling::build);
    }

    private Dossier.Disagreement disagreement(JsonInput in) {
        JsonInput about = in.need("about");
        Dossier.Disagreement.Builder disagreement = Dossier.Disagreement.builder();
        disagreement
                .fact(in.need("fact").string())
                .about(about.make(() ->
                        Dossier.Disagreement.Subject.valueOf(about.string().toUpperCase(Locale.ROOT))))
                .values(in.list("values", this::version));
        return in.make(disagreement::build);
    }

    private Dossier.Version version(JsonInput in) {
        Dossier.Version.Builder version = Dossier.Version.builder();
        version.value(in.need("value").string()).sources(in.texts("sources"));
        return in.make(version::build);
    }
}
