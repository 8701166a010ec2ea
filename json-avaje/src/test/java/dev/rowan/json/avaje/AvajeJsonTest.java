package dev.rowan.json.avaje;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.json.JsonCodec;
import dev.rowan.json.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Avaje-jsonb makes of values whose types have arguments, and of what is no such JSON. */
class AvajeJsonTest {
  private static final JsonType<List<Integer>> NUMBERS =
      JsonType.of(List.class, JsonType.of(Integer.class));

  private final JsonCodec json = new AvajeJson();

  @Test
  void keepsTheTypesOfElements() {
    JsonType<Map<String, List<Integer>>> type =
        JsonType.of(Map.class, JsonType.of(String.class), NUMBERS);
    Map<String, List<Integer>> value = Map.of("a", List.of(1, 2));
    assertThat(json.write(value, type)).isEqualTo("{\"a\":[1,2]}");
    assertThat(json.read("{\"a\": [1, 2]}", type)).isEqualTo(value);
  }

  @Test
  void readsNull() {
    assertThat(json.read(" null ", NUMBERS)).isNull();
  }

  @Test
  void saysWhatIsNoSuchJson() {
    assertThatThrownBy(() -> json.read("{\"a\": 1}", NUMBERS)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> json.read("[1", NUMBERS)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> json.write(new AvajeJsonTest(), JsonType.of(AvajeJsonTest.class)))
        .isInstanceOf(RuntimeException.class)
        .hasMessageContaining("AvajeJsonTest");
  }

  @Test
  void takesAnInstanceOfOnesOwn() {
    JsonCodec own = new AvajeJson(Jsonb.builder().serializeNulls(true).build());
    JsonType<Map<String, String>> type =
        JsonType.of(Map.class, JsonType.of(String.class), JsonType.of(String.class));
    assertThat(own.write(Map.of("a", "b"), type)).isEqualTo("{\"a\":\"b\"}");
  }
}
