package io.github.tidings.dossier;

import io.github.tidings.core.Excerpt;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.Participant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two tellings of one fact must share: kind, sureness, participants, places, words and constants. */
final class Gist {
    private Gist() {}

    static String of(FactForm form) {
        return Stream.of(
                        Stream.of(form.type().key(), form.modality().name()),
                        form.roles().entrySet().stream()
                                .map(role -> role.getKey() + "=" + join(role.getValue(), Gist::participant)),
                        form.places().entrySet().stream()
                                .map(place -> place.getKey() + "="
                                        + words(place.getValue().mention())),
                        form.passages().entrySet().stream()
                                .map(passage -> passage.getKey() + "=" + join(passage.getValue(), Gist::words)),
                        form.codes().entrySet().stream()
                                .map(code -> code.getKey() + "=" + join(code.getValue(), Folding::fold)))
                .flatMap(parts -> parts)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Whether the fact says enough to be known again: without anybody in it, it may be any other. */
    static boolean isTelling(FactForm form) {
        return !form.roles().isEmpty();
    }

    private static <T> String join(List<T> values, Function<T, String> words) {
        return values.stream().map(words).distinct().sorted().collect(Collectors.joining("|"));
    }

    private static String participant(Participant participant) {
        return participant.actor().map(id -> "#" + id).orElseGet(() -> words(participant.mention()));
    }

    private static String words(Excerpt excerpt) {
        return Folding.fold(excerpt.text());
    }
}
