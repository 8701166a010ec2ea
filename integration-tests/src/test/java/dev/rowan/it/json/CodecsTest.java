package dev.rowan.it.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.json.Gadget.Step;
import dev.rowan.json.JsonCodec;
import dev.rowan.json.JsonType;
import dev.rowan.json.avaje.AvajeJson;
import dev.rowan.json.jackson.JacksonJson;
import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.Jsonb;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the codecs to what they are told of types. */
class CodecsTest {

  static Stream<JsonCodec> codecs() {
    Jsonb jsonb = Jsonb.builder().add(Step.class, all -> new StepAdapter()).build();
    return Stream.of(new JacksonJson(), new AvajeJson(jsonb));
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void roundTrips(JsonCodec codec) {
    survives(codec, JsonType.of(Step.class), new Step("a\"ä\u2028", 3));
    JsonType<List<Step>> list = JsonType.of(List.class, JsonType.of(Step.class));
    survives(codec, list, List.of(new Step("x", 1), new Step("y", 2)));
    JsonType<Map<String, List<Step>>> map = JsonType.of(Map.class, JsonType.of(String.class), list);
    survives(codec, map, Map.of("k'\\", List.of(new Step("x", 1)), "", List.of()));
    assertThat(codec.<List<Step>>read(" null ", list)).isNull();
  }

  private static <T> void survives(JsonCodec codec, JsonType<T> type, T value) {
    assertThat(codec.read(codec.write(value, type), type)).isEqualTo(value);
  }

  /** What Avaje's processor would write. */
  private static final class StepAdapter implements JsonAdapter<Step> {
    @Override
    public void toJson(JsonWriter writer, Step step) {
      writer.beginObject();
      writer.name("name");
      writer.value(step.name());
      writer.name("minutes");
      writer.value(step.minutes());
      writer.endObject();
    }

    @Override
    public Step fromJson(JsonReader reader) {
      String name = "";
      int minutes = 0;
      reader.beginObject();
      while (reader.hasNextField()) {
        if (reader.nextField().equals("name")) {
          name = reader.readString();
        } else {
          minutes = reader.readInt();
        }
      }
      reader.endObject();
      return new Step(name, minutes);
    }
  }
}
