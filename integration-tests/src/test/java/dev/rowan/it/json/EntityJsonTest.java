package dev.rowan.it.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rowan.Lazy;
import dev.rowan.it.json.Gadget.Step;
import dev.rowan.it.json.Letter.Address;
import dev.rowan.it.json.Letter.Mood;
import dev.rowan.it.json.Letter.Spot;
import dev.rowan.it.json.Parcel.ParcelId;
import dev.rowan.json.JsonException;
import dev.rowan.json.jackson.JacksonJson;
import dev.rowan.types.Range;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Entities as JSON, and back. */
class EntityJsonTest {
  private static final LetterJson LETTER = LetterJson.LETTER;
  private final Random random = new Random(4711);

  private Letter letter() {
    Letter letter = new Letter();
    letter.id = random.nextLong();
    letter.subject = "a \"b\" \\ / \u0001 \u2028 \ud83d\ude00 é";
    letter.isOpen = false;
    letter.pages = random.nextInt();
    letter.bytes = Long.MIN_VALUE;
    letter.kind = Short.MAX_VALUE;
    letter.part = -128;
    letter.weight = random.nextFloat();
    letter.height = random.nextDouble() * 1e300;
    letter.initial = '\'';
    letter.price = new BigDecimal(new BigInteger(200, random), random.nextInt(300) - 100);
    letter.serial = new BigInteger(300, random);
    letter.seal = new byte[] {0, -1, 127};
    letter.key = UUID.randomUUID();
    letter.sentAt = Instant.parse("2026-11-21T17:00:00.123456Z");
    letter.due = LocalDate.MAX;
    letter.at = LocalTime.of(23, 59);
    letter.local = LocalDateTime.of(-44, 3, 15, 12, 0);
    letter.zoned = OffsetDateTime.parse("2026-11-21T17:00:00Z");
    letter.year = Year.of(2026);
    letter.day = DayOfWeek.SUNDAY;
    letter.took = Duration.ofSeconds(3601, 5000);
    letter.mood = Mood.SAD;
    letter.language = Locale.forLanguageTag("de-CH");
    letter.range = Range.closedOpen(1, 5);
    letter.labels = Arrays.asList("a", null, "", "{,}\"");
    letter.moods = new LinkedHashSet<>(List.of(Mood.SAD, Mood.GLAD));
    letter.numbers = new int[] {1, -2};
    letter.sizes = new double[] {1.5, -0.0, Double.NEGATIVE_INFINITY};
    letter.lines = new String[] {"x", null};
    letter.raw = "{\"a\":[1,null,{}]}";
    letter.to = new Address("Bern", new Spot(1, 2), null);
    return letter;
  }

  @Test
  void comesBack() {
    for (int i = 0; i < 50; i++) {
      Letter letter = letter();
      assertThat(LETTER.read(LETTER.write(letter)))
          .usingRecursiveComparison()
          .ignoringFields("copyTo")
          .isEqualTo(letter);
    }
    assertThat(LETTER.read(LETTER.write(new Letter())))
        .usingRecursiveComparison()
        .ignoringFields("copyTo")
        .isEqualTo(new Letter());
  }

  @Test
  void whatIsNoNumberComesBack() {
    Letter letter = new Letter();
    letter.height = Double.NaN;
    letter.weight = Float.POSITIVE_INFINITY;
    Letter read = LETTER.read(LETTER.write(letter));
    assertThat(read.height).isNaN();
    assertThat(read.weight).isInfinite();
  }

  @Test
  void naughtyStringsComeBack() throws IOException {
    for (String text : JsonRoundTripTest.naughty()) {
      Letter letter = new Letter();
      letter.subject = text;
      letter.labels = List.of(text);
      String json = LETTER.write(letter);
      assertThat(new ObjectMapper().readTree(json).get("subject").textValue()).isEqualTo(text);
      assertThat(LETTER.read(json).labels).containsExactly(text);
    }
  }

  @Test
  void writesWhatOneExpects() {
    Letter letter = new Letter();
    letter.id = 7L;
    letter.price = new BigDecimal("1.50");
    letter.sentAt = Instant.parse("2026-11-21T17:00:00Z");
    letter.labels = List.of("a");
    letter.raw = "{\"x\":1}";
    letter.to = new Address("Bern", null, "hidden");
    letter.secret = "hidden";
    letter.note = "hidden";
    letter.incoming = "hidden";
    assertThat(LETTER.write(letter))
        .startsWith("{\"id\":7,\"subject\":null,\"isOpen\":true,\"pages\":1,")
        .contains("\"price\":1.50,", "\"sentAt\":\"2026-11-21T17:00:00Z\"", "\"labels\":[\"a\"]")
        .contains("\"raw\":{\"x\":1},\"to\":{\"city\":\"Bern\",\"spot\":null}")
        .endsWith("\"sender\":null,\"copyTo\":null}")
        .doesNotContain("hidden");
  }

  @Test
  void readsNothingHidden() {
    Letter letter =
        LETTER.read("{\"secret\": \"x\", \"note\": \"x\", \"incoming\": \"y\", \"other\": [{}]}");
    assertThat(letter.secret).isEqualTo("first");
    assertThat(letter.note).isNull();
    assertThat(letter.incoming).isEqualTo("y");
    assertThat(letter.pages).isEqualTo(1);
  }

  @Test
  void relationsAreIdsUnlessTheyAreAskedFor() {
    Sender sender = new Sender();
    sender.id = 3L;
    sender.name = "ana";
    Letter letter = new Letter();
    letter.sender = sender;
    letter.copyTo = Lazy.ofId(4L);
    sender.letters = List.of(letter);
    assertThat(LETTER.write(letter)).endsWith("\"sender\":3,\"copyTo\":4}");
    LetterJson whole = LETTER.withSender(SenderJson.SENDER).withCopyTo(SenderJson.SENDER);
    assertThat(whole.write(letter))
        .endsWith("\"sender\":{\"id\":3,\"name\":\"ana\"},\"copyTo\":4}");
    assertThat(SenderJson.SENDER.write(sender)).isEqualTo("{\"id\":3,\"name\":\"ana\"}");
    SenderJson deep = SenderJson.SENDER.withLetters(LETTER);
    assertThat(deep.write(sender)).contains("\"letters\":[{\"id\":null,").contains("\"sender\":3,");
    Letter read = LETTER.read(LETTER.write(letter));
    assertThat(read.sender.id).isEqualTo(3);
    assertThat(read.copyTo.id()).isEqualTo(4L);
    Letter nested = whole.read(whole.write(letter));
    assertThat(nested.sender.name).isEqualTo("ana");
    assertThat(deep.read(deep.write(sender)).letters).hasSize(1);
    assertThatThrownBy(() -> LETTER.read(whole.write(letter)))
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith("JSON: sender: an object where the id is read");
  }

  @Test
  void recordsAndCodecs() {
    ParcelJson parcels = new ParcelJson(new JacksonJson());
    Parcel parcel = new Parcel(new ParcelId(1, "p"), true, null, Map.of("a", new Step("cut", 2)));
    String json = parcels.writeAll(List.of(parcel, parcel));
    assertThat(json)
        .startsWith("[{\"id\":{\"depot_number\":1,\"parcel_code\":\"p\"},\"is_fragile\":true,")
        .contains("\"weight_in_grams\":null,\"steps_by_name\":{\"a\":{");
    assertThat(parcels.readAll(json)).containsExactly(parcel, parcel);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(parcels.readAll(new ByteArrayInputStream(bytes))).hasSize(2);
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    fails(
        "{\"to\": {\"spot\": {\"row\": \"1\"}}}",
        "JSON: to.spot.row: expected a number, not a string (line 1, column 25)");
    fails("{\"pages\": 1.5}", "JSON: pages: the value is no Integer (line 1, column 14)");
    fails(
        "{\"pages\": null}",
        "JSON: pages: null where the class has a primitive (line 1, column 15)");
    fails("{\"bytes\": 1e999999999}", "JSON: bytes: the value is no Long (line 1, column 22)");
    fails(
        "{\"serial\": 1e999999999}",
        "JSON: serial: the value is no BigDecimal (line 1, column 23)");
    fails("{\"due\": \"tomorrow\"}", "JSON: due: the value is no LocalDate (line 1, column 19)");
    fails("{\"mood\": \"ANGRY\"}", "JSON: mood: the value is no Mood (line 1, column 17)");
    fails("[1]", "JSON: expected an object, not an array (line 1, column 1)");
    fails("{}\n {}", "JSON: expected the end, not an object (line 2, column 2)");
  }

  private static void fails(String json, String message) {
    assertThatThrownBy(() -> LETTER.read(json))
        .isInstanceOf(JsonException.class)
        .hasMessage(message);
  }
}
