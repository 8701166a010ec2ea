package dev.rowan.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.model.ColumnType.PrimitiveArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the tables of the guide's page about types against the table of the processor. {@code
 * -Dgolden.update=true} rewrites them.
 */
class TypesPageTest {
  private static final Path PAGE = Path.of("../docs/types.md");

  @Test
  void thePageShowsTheTable() throws IOException {
    String page = Files.readString(PAGE);
    String expected = filled(filled(page, "types", types()), "primitives", primitives());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
      page = expected;
    }
    assertThat(page).isEqualTo(expected);
  }

  private static String filled(String page, String table, String rows) {
    String start = "<!-- table: " + table + " -->\n";
    int from = page.indexOf(start);
    assertThat(from).as("The table %s is on the page", table).isNotNegative();
    int to = page.indexOf("\n<!-- end -->", from);
    return page.substring(0, from) + start + rows + page.substring(to);
  }

  private static String types() {
    return "| Java | PostgreSQL | also columns of | in queries | |\n"
        + "| --- | --- | --- | --- | --- |\n"
        + TypeTable.rows().stream().map(TypesPageTest::line).collect(Collectors.joining("\n"));
  }

  private static String line(TypeRow row) {
    String javaType = shortName(row.type().javaType().toString());
    String primitive = unboxed(row);
    return "| %s | %s | %s | `%s` | %s |"
        .formatted(
            primitive.isEmpty() ? code(javaType) : code(primitive) + ", " + code(javaType),
            sqlType(row),
            isForm(row) ? "" : codes(row.also()),
            row.type().dsl().columnClass(),
            remark(row));
  }

  private static String unboxed(TypeRow row) {
    return row.type().hasPrimitive() ? row.type().javaType().unbox().toString() : "";
  }

  private static String sqlType(TypeRow row) {
    if (isForm(row)) {
      return "`@Column(type = \"...\")` with " + codes(row.also());
    }
    String name = row.type().sqlType();
    return row.isDefault() ? code(name) : code("@Column(type = \"" + name + "\")");
  }

  /** Whether values are written as another type, and cast. */
  private static boolean isForm(TypeRow row) {
    return !row.isDefault() && !row.also().isEmpty();
  }

  private static String codes(List<String> names) {
    return names.stream().map(TypesPageTest::code).collect(Collectors.joining(", "));
  }

  private static String remark(TypeRow row) {
    if (row.extension().isEmpty()) {
      return row.remark();
    }
    String needs = "`create extension " + row.extension() + "`";
    return row.remark().isEmpty() ? needs : needs + "; " + row.remark();
  }

  private static String primitives() {
    return "| Java | PostgreSQL |\n| --- | --- |\n"
        + TypeTable.primitiveArrays().stream()
            .map(TypesPageTest::line)
            .collect(Collectors.joining("\n"));
  }

  private static String line(PrimitiveArray array) {
    return "| %s | %s |".formatted(code(array.javaType().toString()), code(array.sqlType()));
  }

  private static String shortName(String type) {
    return type.replaceAll("\\b(?:[a-z_]\\w*\\.)+", "");
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
