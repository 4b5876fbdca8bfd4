package io.github.tidings.dossier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The names that organizations have in several languages, from {@code dossier/names.txt}. Immutable. */
final class OrganizationNames {
    private static final String FILE = "/dossier/names.txt";
    private static final OrganizationNames BUNDLED = read();

    private final Map<String, String> firstByName = new HashMap<>();

    private OrganizationNames() {}

    static OrganizationNames bundled() {
        return BUNDLED;
    }

    /** What stands for an organization in every language: its first name, folded, or the name itself if it is not listed. */
    String key(String name) {
        String folded = Folding.fold(name);
        return firstByName.getOrDefault(folded, folded);
    }

    boolean knows(String name) {
        return firstByName.containsKey(Folding.fold(name));
    }

    private static OrganizationNames read() {
        OrganizationNames names = new OrganizationNames();
        InputStream file = Objects.requireNonNull(OrganizationNames.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return names;
    }

    private void add(String line) {
        String[] names = line.split("\\|", -1);
        String first = Folding.fold(names[0]);
        for (String name : names) {
            firstByName.putIfAbsent(Folding.fold(name), first);
        }
    }
}
