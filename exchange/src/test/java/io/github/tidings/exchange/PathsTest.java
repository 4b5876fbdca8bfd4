package io.github.tidings.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tidings.core.ParsedArticle;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathsTest {
    private static final String TESTS = Path.of("target", "test-classes").toString();
    private static final String GOLDEN = Path.of(TESTS, "io", "github", "tidings", "exchange", "sanction.json")
            .toString();

    @Test
    void worksOnTheModulePath() throws Exception {
        assertThat(run("-p", library(), "--add-modules", "io.github.tidings.exchange", "-cp", TESTS))
                .isEqualTo("true true");
    }

    @Test
    void worksOnTheClassPath() throws Exception {
        assertThat(run("-cp", library() + File.pathSeparator + TESTS)).isEqualTo("false true");
    }

    private static String run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("consumer.RoundTrip", GOLDEN));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }

    private static String library() {
        return Stream.of(
                        JsonWriter.class,
                        ParsedArticle.class,
                        JsonFactory.class,
                        ObjectMapper.class,
                        JsonProperty.class)
                .map(PathsTest::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
