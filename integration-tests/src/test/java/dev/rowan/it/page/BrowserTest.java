package dev.rowan.it.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.migrations.page.SchemaPage;
import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.SchemaReader;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser, where one is installed. */
class BrowserTest {
  private static final Path PAGILA =
      Path.of("../samples/pagila/src/main/resources/dev/rowan/samples/pagila/schema.sql");

  @TempDir Path folder;

  @Test
  void theDiagramShowsWhatIsConnected() throws Exception {
    try (Chromium browser = open(pagila())) {
      assertThat(browser.evaluate("document.querySelectorAll('.box').length")).isEqualTo("15");
      browser.evaluate(click("film"));
      assertThat(browser.evaluate("document.querySelectorAll('.box.near').length")).isEqualTo("5");
      assertThat(browser.evaluate("document.getElementById('chosen').textContent"))
          .isEqualTo("film and 4 connected");
      browser.evaluate(click("film"));
      assertThat(browser.evaluate("document.querySelectorAll('.near').length")).isEqualTo("0");
      String view = "document.getElementById('diagram-svg').getAttribute('viewBox')";
      String before = browser.evaluate(view);
      browser.evaluate("document.getElementById('zoom-in').click() || 1");
      assertThat(browser.evaluate(view)).isNotEqualTo(before);
      browser.evaluate("document.getElementById('zoom-fit').click() || 1");
      assertThat(browser.evaluate(view)).isEqualTo(before);
    }
  }

  /** A click on the box of a table. */
  private static String click(String table) {
    return "[...document.querySelectorAll('.box')]"
        + ".find(b => b.querySelector('title').textContent === '"
        + table
        + "').dispatchEvent(new MouseEvent('click', {bubbles: true}))";
  }

  @Test
  void searchingNeedsNoMouse() throws Exception {
    try (Chromium browser = open(pagila())) {
      browser.press("/");
      assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("search");
      for (String letter : List.of("i", "n", "v", "e", "n", "t", "o", "r", "y")) {
        browser.press(letter);
      }
      assertThat(browser.evaluate("document.getElementById('found').textContent"))
          .matches("[1-9] found");
      assertThat(browser.evaluate("document.querySelector('#r-actor').hidden")).isEqualTo("true");
      browser.press("Enter");
      assertThat(browser.evaluate("location.hash")).isEqualTo("#r-inventory");
      assertThat(browser.evaluate("document.activeElement.textContent")).startsWith("inventory");
    }
  }

  @Test
  void hostileNamesDoNothing() throws Exception {
    String name = "</script><img src=x onerror=alert(1)>'&";
    try (Chromium browser = open(page("create table \"" + name + "\" (\"" + name + "\" int)"))) {
      assertThat(browser.evaluate("document.images.length")).isEqualTo("0");
      assertThat(browser.evaluate("document.querySelector('h3').textContent"))
          .startsWith("</script><img");
    }
  }

  private Chromium open(String html) throws Exception {
    assumeTrue(
        Chromium.program().isPresent(),
        "No Chromium on the PATH: install one, or say where it is with CHROMIUM");
    Path page = Files.writeString(folder.resolve("page.html"), html);
    return new Chromium(Chromium.program().get(), folder.resolve("profile"), page);
  }

  private static String pagila() throws Exception {
    return page(Files.readString(PAGILA));
  }

  private static String page(String script) throws Exception {
    try (TestDatabase database = PostgresServer.shared().newDatabase();
        Connection loading = database.connect();
        Connection connection = database.connect();
        Statement statement = loading.createStatement()) {
      statement.execute(script);
      // region page
      SchemaModel schema = SchemaReader.read(connection);
      Map<QualifiedName, List<Column>> views = SchemaReader.columnsOfViews(connection);
      return SchemaPage.html("Film shop", schema, views);
      // endregion
    }
  }
}
