package io.github.tidings.fact.frame;

import io.github.tidings.core.Modality;
import java.util.List;
import java.util.Optional;

/** What a frame sets for a fact without asking who: the codes of its words, and how it is told. */
record Constants(Frame frame, Match match, Words words) {

    /** The codes of a slot: those of the first source that has some. */
    List<String> codes(String slot) {
        return frame.set().getOrDefault(slot, List.of()).stream()
                .map(source -> source.codes(match, words))
                .filter(codes -> !codes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The status that the setting tells, in somebody's mouth or not; empty where the frame or a word tells another. */
    Optional<String> status(boolean spoken) {
        boolean told = frame.set().containsKey("status")
                && (!frame.trigger().verbal() || !codes("status").isEmpty());
        return told ? Optional.empty() : frame.status(match.setting().mode(), spoken);
    }

    /** A frame that asks for a setting tells what that setting is: advice that is given is given. */
    Modality modality() {
        return frame.trigger().under().isEmpty() ? match.setting().mode().modality() : Modality.ACTUAL;
    }
}
