package io.github.tidings.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Modality;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
    private static final com.networknt.schema.JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonSchema.text());
    private static final String TEXT = "Marovia closed its border on Monday.";

    @Property(tries = 400)
    void whatIsWrittenHolds(@ForAll FactType type, @ForAll long bits) {
        ParsedArticle parsed = new Samples(TEXT, bits).parsed(type);
        assertThat(faults(JsonWriter.compact().write(parsed))).isEmpty();
        assertThat(faults(JsonWriter.compact().write(JsonRoundTripPropertyTest.dossier(parsed))))
                .isEmpty();
    }

    @Test
    void whatIsNotOfTheFormDoesNot() {
        String json = JsonWriter.compact().write(new Samples(TEXT, -1).parsed(FactType.SANCTION));
        assertThat(faults(json)).isEmpty();
        assertThat(faults(json.replace("\"IMPOSED\"", "\"PERHAPS\""))).isNotEmpty();
        assertThat(faults(json.replace("\"imposers\":[", "\"imposer\":["))).isNotEmpty();
        assertThat(faults(json.replace("\"version\":1", "\"version\":2"))).isNotEmpty();
        assertThat(faults(json.replace("\"type\":\"sanction\"", "\"type\":\"coup\"")))
                .isNotEmpty();
    }

    @Test
    void everySlotOfEveryKindIsDefined() throws Exception {
        JsonNode definitions =
                JsonMapper.builder().build().readTree(JsonSchema.text()).get("$defs");
        for (FactType type : FactType.values()) {
            JsonNode properties = definitions.path(type.key()).path("properties");
            for (Slot slot : type.slots()) {
                assertThat(properties.has(slot.name()))
                        .as(type.key() + "." + slot.name())
                        .isTrue();
                JsonNode value = properties.get(slot.name());
                JsonNode constants = slot.shape() == Slot.Shape.CODES ? value.get("items") : value;
                assertThat(strings(constants.path("enum"))).isEqualTo(slot.constants());
            }
        }
        assertThat(strings(definitions.at("/fact/properties/modality/enum")))
                .isEqualTo(Arrays.stream(Modality.values()).map(Enum::name).toList());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(entry -> strings.add(entry.asText()));
        return strings;
    }

    private static Set<ValidationMessage> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
