package dev.rowan.migrations.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.EnumType;
import dev.rowan.migrations.schema.ForeignKey;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.TableKind;
import dev.rowan.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The text of the page, without a browser. */
class SchemaPageTest {
  private static final String EVIL = "</script><img src=x onerror=\"hacked()\">'&";

  @Test
  void whatStandsInADatabaseIsNoMarkup() {
    String html = SchemaPage.html(EVIL, evil(), Map.of());
    assertThat(html).doesNotContain("<img", "x onerror=\"hacked").contains("&lt;img src=x");
    assertThat(html.split("</script>", -1)).hasSize(2);
  }

  static SchemaModel evil() {
    Table table =
        new Table(
            QualifiedName.of(EVIL),
            List.of(new Column(EVIL, EVIL, true, null, null, EVIL)),
            UniqueKey.of(EVIL, List.of(EVIL)),
            List.of(),
            List.of(ForeignKey.of(EVIL, List.of(EVIL), QualifiedName.of(EVIL), List.of(EVIL))),
            List.of(),
            List.of(),
            List.of(),
            TableKind.ORDINARY,
            EVIL);
    EnumType type = new EnumType(QualifiedName.of(EVIL), List.of(EVIL), EVIL);
    return new SchemaModel(
        List.of(),
        List.of(),
        List.of(type),
        List.of(),
        List.of(),
        List.of(),
        List.of(table),
        List.of());
  }

  @Test
  void nothingIsLoaded() {
    assertThat(SchemaPage.html("Many", many(30, 60), Map.of()))
        .contains("default-src 'none'")
        .doesNotContainPattern("(src|href)=\"(?!#)")
        .doesNotContain("@import", "url(http");
  }

  @Test
  void eachLinkLeadsSomewhere() {
    String html = SchemaPage.html("Many", many(30, 60), Map.of());
    List<String> ids = all(html, " id=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates().containsAll(all(html, "href=\"#([^\"]+)\""));
  }

  @Test
  void theSameSchemaIsTheSamePage() {
    assertThat(SchemaPage.html("Many", many(60, 90), Map.of()))
        .isEqualTo(SchemaPage.html("Many", many(60, 90), Map.of()));
  }

  @Test
  void anEmptySchemaHasAPage() {
    assertThat(SchemaPage.html("None", SchemaModel.EMPTY, Map.of())).contains("0 tables");
  }

  @Test
  void noEdgeRunsThroughABox() {
    String html = SchemaPage.html("Many", many(300, 700), Map.of());
    List<int[]> boxes = new ArrayList<>();
    Matcher box =
        Pattern.compile("translate\\((\\d+) (\\d+)\\).*?width=\"(\\d+)\" height=\"(\\d+)\"")
            .matcher(html);
    while (box.find()) {
      boxes.add(new int[] {number(box, 1), number(box, 2), number(box, 3), number(box, 4)});
    }
    List<String> paths = all(html, "class=\"edge[^\"]*\"[^>]* d=\"([^\"]+)\"");
    assertThat(boxes).hasSize(300);
    assertThat(paths).hasSizeGreaterThan(600);
    for (String path : paths) {
      List<int[]> points =
          all(path, "(\\d+ \\d+)").stream()
              .map(p -> p.split(" ", -1))
              .map(p -> new int[] {Integer.parseInt(p[0]), Integer.parseInt(p[1])})
              .toList();
      for (int i = 1; i < points.size(); i++) {
        int[] from = points.get(i - 1);
        int[] to = points.get(i);
        assertThat(boxes).noneMatch(b -> isThrough(from, to, b));
      }
    }
  }

  private static boolean isThrough(int[] from, int[] to, int[] box) {
    return Math.max(from[0], to[0]) > box[0]
        && Math.min(from[0], to[0]) < box[0] + box[2]
        && Math.max(from[1], to[1]) > box[1]
        && Math.min(from[1], to[1]) < box[1] + box[3];
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  /** Tables that refer to each other at random. */
  private static SchemaModel many(int tables, int keys) {
    Random random = new Random(7);
    List<Table> all = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      TreeSet<Integer> targets = new TreeSet<>();
      for (int n = random.nextInt(2 * keys / tables + 2); n > 0; n--) {
        targets.add(random.nextInt(tables));
      }
      all.add(table(i, List.copyOf(targets)));
    }
    return new SchemaModel(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), all, List.of());
  }

  private static Table table(int number, List<Integer> targets) {
    List<Column> columns = new ArrayList<>(List.of(Column.of("id", "bigint").notNull()));
    List<ForeignKey> keys = new ArrayList<>();
    for (int target : targets) {
      String column = "to_" + target;
      columns.add(Column.of(column, "bigint"));
      keys.add(ForeignKey.of("k" + target, List.of(column), name(target), List.of("id")));
    }
    return new Table(
        name(number),
        columns,
        UniqueKey.of("pk", List.of("id")),
        List.of(),
        keys,
        List.of(),
        List.of(),
        List.of(),
        TableKind.ORDINARY,
        null);
  }

  private static QualifiedName name(int number) {
    return QualifiedName.of(String.format("table_%03d", number));
  }
}
