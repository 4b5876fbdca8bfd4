package io.github.tidings.dossier;

import io.github.tidings.core.FactForm;
import io.github.tidings.core.Participant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same fact with the dossier's actors in the place of the article's. */
final class Recasting {
    private Recasting() {}

    static FactForm of(FactForm form, Map<String, String> actors) {
        Map<String, List<Participant>> roles = new LinkedHashMap<>();
        form.roles()
                .forEach((name, fillers) -> roles.put(
                        name, fillers.stream().map(f -> recast(f, actors)).toList()));
        FactForm.Builder recast = FactForm.builder();
        recast.from(form);
        recast.roles(roles);
        return recast.accordingTo(form.accordingTo().map(f -> recast(f, actors)))
                .build();
    }

    private static Participant recast(Participant participant, Map<String, String> actors) {
        return participant
                .actor()
                .map(id -> Participant.of(actors.getOrDefault(id, id), participant.mention()))
                .orElse(participant);
    }
}
