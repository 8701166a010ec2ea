package dev.rowan.it.docs;

import static dev.rowan.it.docs.QPanel.PANEL;
import static dev.rowan.query.JsonFunctions.entry;
import static dev.rowan.query.JsonFunctions.jsonObject;
import static dev.rowan.query.JsonFunctions.jsonValue;
import static dev.rowan.query.JsonFunctions.toJson;
import static dev.rowan.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.it.docs.Panel.Layout;
import dev.rowan.json.jackson.JacksonJson;
import dev.rowan.testing.RowanTest;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide's page on JSON, run. */
@RowanTest(schema = "/dev/rowan/it/docs/json.sql")
class JsonExamplesTest {
  private Database db;
  private PanelRepository panels;

  @BeforeEach
  void open(DataSource dataSource) {
    // region codec
    db = Database.builder().dataSource(dataSource).json(new JacksonJson()).build();
    // endregion
    db.deleteFrom(PANEL).all().execute();
    panels = new PanelRepository(db);
    Map<String, List<String>> tags = Map.of("colors", List.of("red"));
    panels.insert(new Panel(null, new Layout(true, 3), tags, "{}"));
    panels.insert(new Panel(null, new Layout(false, 1), Map.of(), null));
  }

  @Test
  void asks() {
    // region ask
    List<Panel> dark = panels.where(PANEL.layout.get("dark").eq("true")).list();
    List<Panel> red = panels.where(PANEL.tags.contains("{\"colors\": [\"red\"]}")).list();
    List<Panel> same = panels.where(PANEL.layout.eq(new Layout(true, 3))).list();
    List<Panel> colored = panels.where(PANEL.tags.hasKey("colors")).list();
    List<Panel> first = panels.where(PANEL.tags.pathText("colors", "0").eq("red")).list();
    // endregion
    assertThat(List.of(dark, red, same, colored, first)).containsOnly(dark);
    assertThat(dark).hasSize(1);
  }

  @Test
  void followsPaths() {
    int least = 2;
    // region paths
    List<Panel> wide = panels.where(PANEL.layout.pathMatches("$.columns >= 2")).list();
    List<Panel> asWide =
        panels
            .where(
                PANEL.layout.pathMatches(
                    "$.columns >= $least", jsonObject(entry("least", value(least)))))
            .list();
    // endregion
    assertThat(wide).hasSize(1).isEqualTo(asWide);
  }

  @Test
  void changes() {
    // region change
    db.update(PANEL)
        .set(PANEL.layout, PANEL.layout.with(toJson(value(4)), "columns"))
        .set(PANEL.tags, PANEL.tags.concat(jsonValue("{\"new\": []}")))
        .where(PANEL.layout.hasKey("dark"))
        .execute();
    // endregion
    assertThat(panels.findAll()).extracting(panel -> panel.layout().columns()).containsOnly(4);
  }
}
