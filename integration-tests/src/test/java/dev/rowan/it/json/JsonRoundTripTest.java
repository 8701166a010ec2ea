package dev.rowan.it.json;

import static dev.rowan.it.json.QGadget.GADGET;
import static dev.rowan.query.JsonFunctions.toJson;
import static dev.rowan.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rowan.Database;
import dev.rowan.it.json.Gadget.Place;
import dev.rowan.it.json.Gadget.Settings;
import dev.rowan.it.json.Gadget.Step;
import dev.rowan.json.jackson.JacksonJson;
import dev.rowan.testing.RowanTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written as JSON comes back, whatever it is. */
@RowanTest(schema = "/dev/rowan/it/json/schema.sql")
class JsonRoundTripTest {
  private static final Path NAUGHTY = Path.of("../runtime/src/test/resources/naughty-strings.txt");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Random random = new Random(20261121);
  private Database database;
  private GadgetRepository gadgets;

  @BeforeEach
  void empty(Database opened) {
    database = JsonDatabases.with(opened, new JacksonJson());
    database.deleteFrom(GADGET).all().execute();
    gadgets = new GadgetRepository(database);
  }

  /** The strings that PostgreSQL can hold. */
  static List<String> naughty() throws IOException {
    List<String> strings = new ArrayList<>();
    for (String line : Files.readAllLines(NAUGHTY)) {
      String text = read(line, String.class);
      boolean isHeld =
          text.indexOf(0) < 0 && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
      if (isHeld) {
        strings.add(text);
      }
    }
    assertThat(strings).hasSizeGreaterThan(400);
    return strings;
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  @Test
  void everyPropertyComesBack() {
    Gadget gadget = new Gadget();
    gadget.settings = new Settings(true, null, List.of("a"));
    gadget.steps = Arrays.asList(new Step("cut", 1), null);
    gadget.plans = Map.of("a", List.of(), "b", List.of(new Step("glue", 3)));
    gadget.last = new Step[] {new Step("dry", 60)};
    gadget.numbers = new int[] {1, 2, 3};
    gadget.extra = Map.of("x", List.of(1, "two"));
    gadget.raw = "{\"a\": 1}";
    gadget.kept = new Settings(false, "mono", List.of());
    gadget.written = "{ \"b\":2 , \"b\":3}";
    gadget.place = new Place("cellar", Map.of("left", 4));
    List<Gadget> inserted = gadgets.insertAll(List.of(gadget, new Gadget()));
    assertThat(gadgets.findAll()).usingRecursiveComparison().isEqualTo(inserted);
    gadget.settings = new Settings(false, "serif", List.of());
    gadget.place = null;
    gadgets.update(gadget);
    assertThat(gadgets.getById(gadget.id)).usingRecursiveComparison().isEqualTo(gadget);
  }

  @Test
  void randomValuesComeBack() {
    List<Object> values = new ArrayList<>();
    List<Gadget> made = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      values.add(any(4));
      Gadget gadget = new Gadget();
      gadget.extra = values.get(i);
      made.add(gadget);
    }
    gadgets.insertAll(made);
    List<Gadget> found = gadgets.query().orderBy(GADGET.id.asc()).list();
    assertThat(found).extracting(gadget -> gadget.extra).isEqualTo(values);
  }

  private Object any(int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> random.nextInt();
      case 1 -> random.nextBoolean();
      case 2 -> new BigDecimal(random.nextInt() + "." + (1 + random.nextInt(9)));
      case 3 -> text();
      case 4 -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(any(depth - 1));
        }
        yield list;
      }
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          map.put(text(), any(depth - 1));
        }
        yield map;
      }
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      int c = 1 + random.nextInt(random.nextBoolean() ? 0x7f : 0x10ffff);
      text.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? '\\' : c);
    }
    return text.toString();
  }

  @Test
  void naughtyStringsAreKeysAndValues() throws IOException {
    List<String> naughty = naughty();
    Gadget gadget = new Gadget();
    Map<String, List<Step>> plans = new LinkedHashMap<>();
    naughty.forEach(text -> plans.put(text, List.of(new Step(text, 1))));
    gadget.plans = plans;
    long id = gadgets.insert(gadget).id;
    assertThat(gadgets.getById(id).plans).isEqualTo(plans);
    for (String text : naughty) {
      List<Long> found =
          database
              .select(GADGET.id)
              .from(GADGET)
              .where(
                  GADGET.plans.hasKey(text),
                  GADGET.plans.pathText(text, "0", "name").eq(text),
                  GADGET.plans.get(text).get(0).getText("name").eq(text),
                  GADGET.plans.hasAnyKey("none", text),
                  GADGET.plans.hasAllKeys(text),
                  GADGET.plans.eq(plans))
              .list();
      assertThat(found).as(text).containsExactly(id);
    }
  }

  @Test
  void naughtyStringsChangeParts() throws IOException {
    Gadget gadget = new Gadget();
    gadget.raw = "{}";
    long id = gadgets.insert(gadget).id;
    Map<String, Object> all = new LinkedHashMap<>();
    for (String text : naughty()) {
      database
          .update(GADGET)
          .set(GADGET.raw, GADGET.raw.with(toJson(value(text)), text))
          .where(GADGET.id.eq(id))
          .execute();
      all.put(text, text);
    }
    assertThat(read(gadgets.getById(id).raw, Map.class)).isEqualTo(all);
  }
}
