package dev.rowan.it.json;

import static dev.rowan.it.json.QGadget.GADGET;
import static dev.rowan.query.JsonFunctions.entry;
import static dev.rowan.query.JsonFunctions.jsonObject;
import static dev.rowan.query.JsonFunctions.jsonValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.ConfigurationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.it.json.Gadget.Settings;
import dev.rowan.it.json.Gadget.Step;
import dev.rowan.json.jackson.JacksonJson;
import dev.rowan.query.Aggregates;
import dev.rowan.query.JsonExpression;
import dev.rowan.query.Predicate;
import dev.rowan.query.Sql;
import dev.rowan.testing.RowanTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks for JSON and changes it, and holds what goes wrong in it. */
@RowanTest(schema = "/dev/rowan/it/json/schema.sql")
class JsonColumnsTest {
  private static final Settings DARK = new Settings(true, "mono", List.of("a", "b"));
  private static final Settings LIGHT = new Settings(false, null, List.of());

  private Database plain;
  private Database database;
  private GadgetRepository gadgets;
  private long dark;
  private long light;

  @BeforeEach
  void fill(Database opened) {
    plain = opened;
    database = JsonDatabases.with(opened, new JacksonJson());
    database.deleteFrom(GADGET).all().execute();
    gadgets = new GadgetRepository(database);
    dark = gadgets.insert(gadget(DARK)).id;
    light = gadgets.insert(gadget(LIGHT)).id;
  }

  private static Gadget gadget(Settings settings) {
    Gadget gadget = new Gadget();
    gadget.settings = settings;
    gadget.kept = settings;
    gadget.steps = List.of(new Step("cut", settings.tags().size()));
    gadget.raw = "{\"price\": " + settings.tags().size() + "}";
    return gadget;
  }

  private List<Long> ids(Predicate condition) {
    return gadgets.where(condition).list().stream().map(gadget -> gadget.id).toList();
  }

  @Test
  void comparesValues() {
    assertThat(ids(GADGET.settings.eq(DARK))).containsExactly(dark);
    assertThat(ids(GADGET.settings.ne(DARK))).containsExactly(light);
    assertThat(ids(GADGET.settings.in(DARK, LIGHT))).containsExactly(dark, light);
    assertThat(ids(GADGET.raw.eq("{ \"price\":2}"))).containsExactly(dark);
    assertThat(ids(GADGET.extra.isNull())).containsExactly(dark, light);
    assertThat(new GadgetsImpl(database).findBySettings(LIGHT))
        .extracting(gadget -> gadget.id)
        .containsExactly(light);
  }

  @Test
  void looksInside() {
    assertThat(ids(GADGET.settings.getText("font").eq("mono"))).containsExactly(dark);
    assertThat(ids(GADGET.settings.get("dark").eq("false"))).containsExactly(light);
    assertThat(ids(GADGET.steps.get(0).getText("name").eq("cut"))).containsExactly(dark, light);
    assertThat(ids(GADGET.steps.getText(-1).like("%2%"))).containsExactly(dark);
    assertThat(ids(GADGET.settings.pathText("tags", "1").eq("b"))).containsExactly(dark);
    assertThat(ids(GADGET.settings.path("tags", "0").eq("\"a\""))).containsExactly(dark);
    assertThat(ids(GADGET.kept.getText("font").eq("mono"))).containsExactly(dark);
    assertThat(ids(GADGET.settings.contains("{\"tags\": [\"b\"]}"))).containsExactly(dark);
    assertThat(ids(GADGET.raw.containedBy("{\"price\": 0, \"x\": 1}"))).containsExactly(light);
    assertThat(ids(GADGET.settings.hasKey("font"))).containsExactly(dark, light);
    assertThat(ids(GADGET.settings.hasAnyKey("none", "font"))).hasSize(2);
    assertThat(ids(GADGET.settings.hasAllKeys("none", "font"))).isEmpty();
  }

  @Test
  void followsPaths() {
    assertThat(ids(GADGET.settings.pathExists("$.tags[*] ? (@ == \"b\")"))).containsExactly(dark);
    assertThat(ids(GADGET.raw.pathMatches("$.price > 1"))).containsExactly(dark);
    assertThat(ids(GADGET.raw.pathExists("$.price ? (@ < $limit)", variable("1"))))
        .containsExactly(light);
    assertThat(ids(GADGET.raw.pathMatches("$.price > $limit", variable("1"))))
        .containsExactly(dark);
  }

  private static JsonExpression variable(String json) {
    return jsonObject(entry("limit", jsonValue(json)));
  }

  @Test
  void changesParts() {
    database
        .update(GADGET)
        .set(GADGET.settings, GADGET.settings.with(jsonValue("\"serif\""), "font"))
        .set(GADGET.kept, GADGET.kept.with(jsonValue("true"), "dark"))
        .set(GADGET.raw, GADGET.raw.without("price"))
        .set(GADGET.steps, GADGET.steps.concat(jsonValue("[{\"name\": \"dry\", \"minutes\": 9}]")))
        .where(GADGET.id.eq(light))
        .execute();
    Gadget changed = gadgets.getById(light);
    assertThat(changed.settings).isEqualTo(new Settings(false, "serif", List.of()));
    assertThat(changed.kept).isEqualTo(new Settings(true, null, List.of()));
    assertThat(changed.raw).isEqualTo("{}");
    assertThat(changed.steps).containsExactly(new Step("cut", 0), new Step("dry", 9));
    database.update(GADGET).set(GADGET.settings, DARK).where(GADGET.id.eq(light)).execute();
    assertThat(gadgets.getById(light).settings).isEqualTo(DARK);
  }

  @Test
  void selectsAndProjects() {
    assertThat(database.select(GADGET.settings).from(GADGET).orderBy(GADGET.id.asc()).list())
        .containsExactly(DARK, LIGHT);
    assertThat(database.select(Aggregates.arrayAgg(GADGET.settings)).from(GADGET).one())
        .containsExactlyInAnyOrder(DARK, LIGHT);
    assertThat(
            gadgets
                .query()
                .orderBy(GADGET.id.asc())
                .select(GadgetLineProjection.GADGET_LINE)
                .list())
        .containsExactly(
            new GadgetLine(dark, DARK, "{\"price\": 2}", null),
            new GadgetLine(light, LIGHT, "{\"price\": 0}", null));
  }

  @Test
  void nullsAreNull() {
    Gadget gadget = new Gadget();
    gadget.raw = "null";
    long id = gadgets.insert(gadget).id;
    assertThat(ids(GADGET.settings.isNull())).containsExactly(id);
    assertThat(ids(GADGET.raw.isNull())).isEmpty();
    database
        .update(GADGET)
        .set(GADGET.settings, Sql.raw(GADGET.settings.type(), "'null'::jsonb"))
        .where(GADGET.id.eq(id))
        .execute();
    assertThat(ids(GADGET.settings.isNull())).isEmpty();
    assertThat(gadgets.getById(id).settings).isNull();
  }

  @Test
  void saysWhichCodecIsMissing() {
    GadgetRepository without = new GadgetRepository(plain);
    assertThatThrownBy(without::findAll)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(
            "Gadget.settings is JSON, and the database has no codec for it."
                + " Add rowan-json-jackson and");
    assertThatThrownBy(() -> without.insert(gadget(DARK)))
        .isInstanceOf(ConfigurationException.class);
    assertThat(plain.select(GADGET.raw).from(GADGET).list()).hasSize(2);
  }

  @Test
  void saysWhatCannotBeRead() {
    database
        .update(GADGET)
        .set(GADGET.settings, GADGET.settings.with(jsonValue("[1]"), "font"))
        .where(GADGET.id.eq(dark))
        .execute();
    assertThatThrownBy(() -> gadgets.getById(dark))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("Gadget.settings: the JSON of the column is no Settings")
        .hasMessageContaining("(row 1 of the result, id = " + dark + ")")
        .hasMessageContaining("from gadgets");
  }

  @Test
  void refusesWhatCannotBeHeld() {
    for (String text : List.of("a\u0000b", "half \ud800")) {
      assertThatThrownBy(() -> gadgets.insert(gadget(new Settings(true, text, List.of()))))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("PostgreSQL");
    }
    for (String json : List.of("\"\\u0000\"", "\"\\\\\\u0000\"", "\"\\ud800x\"", "\"\\udc00\"")) {
      Gadget gadget = new Gadget();
      gadget.raw = json;
      assertThatThrownBy(() -> gadgets.insert(gadget))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("of its JSON, which PostgreSQL cannot hold");
    }
    for (String json : List.of("\"\\\\u0000\"", "\"\\ud83d\\ude00\"")) {
      Gadget gadget = new Gadget();
      gadget.raw = json;
      assertThat(gadgets.insert(gadget).id).isPositive();
    }
    Gadget broken = new Gadget();
    broken.raw = "{\"a\": ";
    assertThatThrownBy(() -> gadgets.insert(broken)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void readsMaps() {
    Gadget gadget = new Gadget();
    gadget.plans = Map.of("p", List.of(new Step("x", 1)));
    assertThat(gadgets.getById(gadgets.insert(gadget).id).plans).isEqualTo(gadget.plans);
  }
}
