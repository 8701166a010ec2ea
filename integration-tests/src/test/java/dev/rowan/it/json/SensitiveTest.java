package dev.rowan.it.json;

import static dev.rowan.it.json.QPatron.PATRON;
import static dev.rowan.query.JsonFunctions.jsonValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.ParameterLog;
import dev.rowan.StatementEvent;
import dev.rowan.errors.DataException;
import dev.rowan.it.json.Gadget.Settings;
import dev.rowan.it.json.Patron.Card;
import dev.rowan.it.json.Patron.Code;
import dev.rowan.it.json.Patron.Home;
import dev.rowan.json.jackson.JacksonJson;
import dev.rowan.testing.RowanTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is secret is shown to nobody, where everything else is. */
@RowanTest(schema = "/dev/rowan/it/json/schema.sql")
class SensitiveTest {
  private final List<StatementEvent> events = new ArrayList<>();
  private Database database;
  private PatronRepository patrons;

  @BeforeEach
  void open(Database opened) {
    database =
        Database.builder()
            .dataSource(opened.dataSource())
            .json(new JacksonJson())
            .parameterLog(ParameterLog.SHOWN)
            .listener(events::add)
            .build();
    patrons = new PatronRepository(database);
    database.deleteFrom(PATRON).all().execute();
    events.clear();
  }

  private static Patron patron() {
    Patron patron = new Patron();
    patron.name = "shown";
    patron.email = "secret@example.org";
    patron.pin = 778899;
    patron.notes = new Settings(true, "secret", List.of());
    patron.card = new Card("secret", 12345);
    patron.code = new Code("secret");
    patron.home = new Home("shown", "secret");
    return patron;
  }

  private List<String> shown() {
    assertThat(events).isNotEmpty();
    List<String> shown = events.stream().flatMap(e -> e.parameters().stream()).toList();
    assertThat(shown.toString()).doesNotContain("secret", "778899", "12345");
    return shown;
  }

  @Test
  void entitiesHideTheirSecrets() {
    Patron patron = patrons.insert(patron());
    assertThat(shown())
        .containsExactly("'shown'", "***", "***", "***", "***", "***", "***", "'shown'", "***");
    patron.notes = null;
    events.clear();
    patrons.update(patron);
    assertThat(shown()).contains("'shown'", "***", "null", patron.id.toString());
    events.clear();
    assertThat(patrons.findByEmail("secret@example.org")).isPresent();
    assertThat(shown()).containsExactly("***");
  }

  @Test
  void queriesHideThem() {
    patrons.insert(patron());
    events.clear();
    assertThat(patrons.where(PATRON.email.eq("secret@example.org")).list()).hasSize(1);
    assertThat(patrons.where(PATRON.email.in("secret@example.org", "secret")).list()).hasSize(1);
    assertThat(patrons.where(PATRON.email.startsWith("secret")).list()).hasSize(1);
    assertThat(patrons.where(PATRON.email.lower().eq("secret@example.org")).list()).hasSize(1);
    assertThat(patrons.where(PATRON.pin.between(778899, 778900)).list()).hasSize(1);
    assertThat(patrons.where(PATRON.card.eq(new Card("secret", 12345))).list()).hasSize(1);
    assertThat(patrons.where(PATRON.home.street.eq("secret")).list()).hasSize(1);
    assertThat(patrons.where(PATRON.code.eq(new Code("secret"))).list()).hasSize(1);
    assertThat(patrons.where(PATRON.notes.contains("{\"font\": \"secret\"}")).list()).hasSize(1);
    assertThat(shown()).isNotEmpty().containsOnly("***");
    events.clear();
    assertThat(patrons.where(PATRON.name.eq("shown")).list()).hasSize(1);
    assertThat(shown()).containsExactly("'shown'");
  }

  @Test
  void changesHideThem() {
    database.insertInto(PATRON).set(PATRON.email, "secret").set(PATRON.pin, 778899).execute();
    database
        .update(PATRON)
        .set(PATRON.code, new Code("secret"))
        .set(PATRON.notes, PATRON.notes.concat(jsonValue("{\"secret\": 1}")))
        .where(PATRON.name.isNull())
        .execute();
    database.deleteFrom(PATRON).where(PATRON.email.eq("secret")).execute();
    assertThat(shown()).isNotEmpty().containsOnly("***");
  }

  @Test
  void messagesHideThem() {
    Patron patron = patron();
    patron.code = new Code("secret that is much too long");
    assertThatThrownBy(() -> patrons.insert(patron))
        .isInstanceOf(DataException.class)
        .hasMessage("Patron.code: CodeConverter could not convert the value for the column")
        .hasNoCause();
    patrons.insert(patron());
    database
        .update(PATRON)
        .set(PATRON.notes, PATRON.notes.with(jsonValue("[\"secret\"]"), "font"))
        .all()
        .execute();
    assertThatThrownBy(patrons::findAll)
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("Patron.notes: the JSON of the column is no Settings (row 1")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }
}
