package io.github.tidings.exchange;

import io.github.tidings.core.Dossier;
import io.github.tidings.core.Timestamp;
import java.util.Locale;

/** Writes a dossier. */
final class DossierWriter {
    private final JsonOutput out;
    private final PartWriter parts;
    private final FactWriter facts;

    DossierWriter(JsonOutput out) {
        this.out = out;
        this.parts = new PartWriter(out);
        this.facts = new FactWriter(out);
    }

    void write(Dossier dossier) {
        out.root(() -> {
            out.field("version", JsonReader.VERSION);
            out.objects("articles", dossier.articles(), this::entry);
            out.objects("actors", dossier.actors(), this::member);
            out.objects("facts", dossier.facts(), this::fact);
            out.objects("disagreements", dossier.disagreements(), this::disagreement);
        });
    }

    private void entry(Dossier.Entry entry) {
        out.field("id", entry.id());
        out.field("url", entry.url());
        out.field("title", entry.title());
        out.field("published", entry.published().map(Timestamp::iso));
        out.field("publisher", entry.publisher());
        out.field("language", entry.language());
        out.field("same_story_as", entry.sameStoryAs());
    }

    private void member(Dossier.Member member) {
        out.field("id", member.id());
        out.field("kind", member.kind().name());
        out.field("name", member.name());
        out.strings("aliases", member.aliases());
        out.strings("titles", member.titles());
        out.field("country", member.country());
        out.objects("mentions", member.mentions(), this::sighting);
        out.strings("candidates", member.candidates());
    }

    private void sighting(Dossier.Sighting sighting) {
        out.field("article", sighting.article());
        parts.excerpt(sighting.mention());
    }

    private void fact(Dossier.SharedFact shared) {
        facts.write(shared.fact());
        out.objects("history", shared.history(), this::step);
        out.objects("sources", shared.sources(), this::telling);
    }

    private void step(Dossier.Step step) {
        out.field("status", step.status());
        out.object("time", step.time(), parts::time);
        out.strings("sources", step.sources());
    }

    private void telling(Dossier.Telling telling) {
        out.field("article", telling.article());
        out.field("fact", telling.fact());
        out.objects("evidence", telling.evidence(), parts::excerpt);
    }

    private void disagreement(Dossier.Disagreement disagreement) {
        out.field("fact", disagreement.fact());
        out.field("about", disagreement.about().name().toLowerCase(Locale.ROOT));
        out.objects("values", disagreement.values(), this::version);
    }

    private void version(Dossier.Version version) {
        out.field("value", version.value());
        out.strings("sources", version.sources());
    }
}
