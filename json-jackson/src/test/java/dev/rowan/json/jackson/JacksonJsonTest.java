package dev.rowan.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.rowan.json.JsonCodec;
import dev.rowan.json.JsonType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Jackson makes of values whose types have arguments, and of what is no such JSON. */
class JacksonJsonTest {
  /** A value. */
  record Price(BigDecimal netAmount, String currency) {}

  private static final Price PRICE = new Price(new BigDecimal("1.50"), "EUR");
  private static final JsonType<Price> TYPE = JsonType.of(Price.class);

  private final JsonCodec json = new JacksonJson();

  @Test
  void writesAndReadsRecords() {
    String text = json.write(PRICE, TYPE);
    assertThat(text).isEqualTo("{\"netAmount\":1.50,\"currency\":\"EUR\"}");
    assertThat(json.read(text, TYPE)).isEqualTo(PRICE);
  }

  @Test
  void keepsTheTypesOfElements() {
    JsonType<Map<String, List<Price>>> type =
        JsonType.of(Map.class, JsonType.of(String.class), JsonType.of(List.class, TYPE));
    Map<String, List<Price>> prices = Map.of("a", List.of(PRICE));
    assertThat(json.read(json.write(prices, type), type)).isEqualTo(prices);
    JsonType<List<Price>[]> array = JsonType.of(List[].class, JsonType.of(List.class, TYPE));
    assertThat(json.read("[[{\"netAmount\":1.50,\"currency\":\"EUR\"}],[]]", array))
        .containsExactly(List.of(PRICE), List.of());
  }

  @Test
  void readsNumbersOfNoKnownTypeExactly() {
    JsonType<Object> any = JsonType.of(Object.class);
    assertThat(json.read("{\"a\": 0.10}", any)).isEqualTo(Map.of("a", new BigDecimal("0.10")));
  }

  @Test
  void readsNull() {
    assertThat(json.read("null", TYPE)).isNull();
  }

  @Test
  void saysWhatIsNoSuchJson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.read("[1]", TYPE))
        .withMessageContaining("Cannot deserialize");
    assertThatIllegalArgumentException().isThrownBy(() -> json.read("{", TYPE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.write(new Object(), JsonType.of(Object.class)));
  }

  @Test
  void takesAMapperOfOnesOwn() {
    JsonCodec snake =
        new JacksonJson(
            new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    assertThat(snake.write(PRICE, TYPE)).contains("\"net_amount\"");
  }
}
