package dev.rowan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is read strictly, and what is written is read. */
class JsonReaderTest {

  private static void skip(String json) {
    JsonReader reader = new JsonReader(json);
    reader.skip();
    reader.end();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        " true ",
        "false",
        "0",
        "-0",
        "1.5e-3",
        "1E+2",
        "\"\"",
        "[]",
        "{}",
        "[1,[2,{}]]",
        "{\"a\":{\"a\":1},\"b\":[]}",
        "\"\\u00e9\\n\\/\\\"\"",
        "\t\r\n1",
        "\"\\ud800\"",
        "\"\uffff\""
      })
  void takesJson(String json) {
    skip(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nul",
        "nulls",
        "True",
        "01",
        "-",
        "+1",
        "1.",
        ".5",
        "1e",
        "1e+",
        "0x1",
        "1a",
        "NaN",
        "Infinity",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u123",
        "\"\n\"",
        "\"\t\"",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[",
        "]",
        "{",
        "}",
        "{a:1}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}",
        "1 2",
        "[]]",
        "//c\n1",
        "1\uffff",
        "\u00a01",
        "\ufeff1",
        "\"\\u\uff11234\""
      })
  void refusesWhatIsNone(String json) {
    assertThatThrownBy(() -> skip(json))
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith("JSON: ")
        .hasMessageContaining("(line ");
  }

  @Test
  void refusesDepths() {
    skip("[".repeat(200) + "]".repeat(200));
    assertThatThrownBy(() -> skip("[".repeat(100_000)))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("deeper than 200 levels");
  }

  @Test
  void saysWhere() {
    assertThatThrownBy(() -> skip("{\n  \"a\": [1,\n   x]}"))
        .hasMessage("JSON: a: expected a number, not 'x' (line 3, column 4)");
    assertThatThrownBy(() -> skip("{\"a\": 1, \"a\": 2}"))
        .hasMessage("JSON: the name \"a\" stands twice in its object (line 1, column 10)");
  }

  @Property
  void stringsComeBack(@ForAll String text) {
    StringBuilder json = new StringBuilder();
    new JsonWriter(json).string(text);
    JsonReader reader = new JsonReader(json.toString());
    assertThat(reader.string()).isEqualTo(text);
    reader.end();
  }

  @Property
  void numbersComeBack(@ForAll BigDecimal number, @ForAll double floating, @ForAll long whole) {
    StringBuilder json = new StringBuilder();
    new JsonWriter(json).beginArray().number(number).number(floating).number(whole).endArray();
    JsonReader reader = new JsonReader(json.toString());
    reader.beginArray();
    assertThat(reader.hasElement()).isTrue();
    assertThat(reader.number()).isEqualTo(number);
    assertThat(reader.hasElement()).isTrue();
    assertThat(reader.number().doubleValue()).isEqualTo(floating);
    assertThat(reader.hasElement()).isTrue();
    assertThat(reader.number().longValueExact()).isEqualTo(whole);
    assertThat(reader.hasElement()).isFalse();
    reader.end();
  }

  @Property
  void anythingIsReadOrRefused(@ForAll String text) {
    try {
      skip(text);
    } catch (JsonException e) {
      assertThat(e.position()).isBetween(0, text.length());
    }
  }
}
