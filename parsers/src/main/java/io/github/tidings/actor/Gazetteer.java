package io.github.tidings.actor;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.lang.YamlNode;
import io.github.tidings.syntax.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a language calls countries, their capitals, adjectives and people, and large cities. Immutable. */
public final class Gazetteer {
    private final NameTable<Entry> entries;

    private Gazetteer(NameTable<Entry> entries) {
        this.entries = entries;
    }

    /**
     * The gazetteer of a language, from its files {@code countries.yaml} and {@code cities.yaml}.
     *
     * @throws IllegalArgumentException with {@code file:line} if one is damaged
     */
    public static Gazetteer of(LanguagePack pack) {
        NameTable<Entry> table = new NameTable<>(pack.language().equals("sv"));
        pack.words("countries")
                .root()
                .get("countries")
                .ifPresent(countries -> countries.entries().forEach((code, node) -> addCountry(table, code, node)));
        addMetonyms(table, pack.words("organizations"));
        pack.words("cities")
                .root()
                .get("cities")
                .ifPresent(cities -> cities.entries()
                        .forEach((code, names) -> add(table, names.strings(), new Entry(Kind.CITY, code))));
        return new Gazetteer(table);
    }

    private static void addCountry(NameTable<Entry> table, String code, YamlNode country) {
        Map<String, YamlNode> parts = country.entries();
        add(table, strings(parts, "names"), new Entry(Kind.COUNTRY, code));
        add(table, strings(parts, "capital"), new Entry(Kind.CAPITAL, code));
        add(table, strings(parts, "adjectives"), new Entry(Kind.ADJECTIVE, code));
        add(table, strings(parts, "people"), new Entry(Kind.PEOPLE, code));
    }

    private static void addMetonyms(NameTable<Entry> table, WordFile organizations) {
        organizations
                .root()
                .get("metonyms")
                .ifPresent(node -> node.entries()
                        .forEach((code, names) -> add(table, names.strings(), new Entry(Kind.GOVERNMENT, code))));
    }

    private static List<String> strings(Map<String, YamlNode> parts, String key) {
        return Optional.ofNullable(parts.get(key)).map(YamlNode::strings).orElse(List.of());
    }

    private static void add(NameTable<Entry> table, List<String> names, Entry entry) {
        names.forEach(name -> table.add(name, entry));
    }

    /**
     * The longest entry whose words begin with that token.
     *
     * @param text the text that the sentence's spans point into
     */
    public Optional<Found> at(String text, Sentence sentence, int first) {
        return entries.at(text, sentence, first).map(hit -> new Found(hit.first(), hit.last(), hit.value()));
    }

    /** What an entry is. */
    public enum Kind {
        /** A country. */
        COUNTRY,
        /** A capital, which may stand for its state. */
        CAPITAL,
        /** Another city. */
        CITY,
        /** The adjective of a country: French. */
        ADJECTIVE,
        /** The people of a country: Norwegians. */
        PEOPLE,
        /** A building or an administration that stands for a state: the Kremlin. */
        GOVERNMENT
    }

    /**
     * One entry.
     *
     * @param country ISO 3166 alpha-2 code
     */
    public record Entry(Kind kind, String country) {}

    /**
     * An entry in a sentence.
     *
     * @param first index of its first token
     * @param last index of its last token
     */
    public record Found(int first, int last, Entry entry) {}
}
