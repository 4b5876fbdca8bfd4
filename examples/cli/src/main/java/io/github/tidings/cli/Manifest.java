package io.github.tidings.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tidings.core.Timestamp;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of inputs in JSON lines. A bad line is a fault with {@code file:line}; the others are read. */
final class Manifest {
    private static final ObjectReader LINES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private Manifest() {}

    static List<Input> read(Path manifest, Faults faults) throws UnreadableException {
        List<Input> inputs = new ArrayList<>();
        List<String> lines = lines(manifest);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    inputs.add(input(manifest, lines.get(i)));
                } catch (JsonProcessingException e) {
                    faults.add(manifest + ":" + (i + 1) + ": " + e.getOriginalMessage());
                } catch (IllegalArgumentException e) {
                    faults.add(manifest + ":" + (i + 1) + ": " + e.getMessage());
                }
            }
        }
        return inputs;
    }

    private static List<String> lines(Path manifest) throws UnreadableException {
        try {
            return Files.readAllLines(manifest);
        } catch (CharacterCodingException e) {
            throw new UnreadableException(manifest + ": not UTF-8", e);
        } catch (IOException e) {
            throw new UnreadableException(Reading.words(manifest, e), e);
        }
    }

    private static Input input(Path manifest, String line) throws JsonProcessingException {
        JsonNode fields = LINES.readTree(line);
        if (!fields.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        String id = need(fields, "id");
        if (!FileNames.isSafe(id)) {
            throw new IllegalArgumentException("the id is no name for a file: \"" + id + "\"");
        }
        Optional<Timestamp> published = text(fields, "published").map(Timestamp::parse);
        return new Input(
                id,
                beside(manifest, need(fields, "file")),
                new Input.About(text(fields, "url"), published, text(fields, "language")));
    }

    private static Path beside(Path manifest, String file) throws InvalidPathException {
        return manifest.resolveSibling(file);
    }

    private static String need(JsonNode fields, String name) {
        return text(fields, name).orElseThrow(() -> new IllegalArgumentException("no \"" + name + "\""));
    }

    private static Optional<String> text(JsonNode fields, String name) {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException("\"" + name + "\" is not a string: " + value);
        }
        return Optional.of(value.textValue());
    }
}
