package dev.rowan.migrations.page;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.ColumnValue;
import dev.rowan.migrations.schema.ForeignKey;
import dev.rowan.migrations.schema.Index;
import dev.rowan.migrations.schema.Partition;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page says of a table. */
final class TableSection {
  private final Html html;
  private final Anchors anchors;
  private final List<Table> tables;

  TableSection(Html html, Anchors anchors, List<Table> tables) {
    this.html = html;
    this.anchors = anchors;
    this.tables = tables;
  }

  void write(Table table) {
    head(table.name(), "table", table.comment());
    columns(table.columns(), table);
    keys(table);
    list("Checks", table.checks().stream().map(c -> named(c.name(), c.condition())).toList());
    list(
        "Exclusions",
        table.exclusions().stream().map(e -> named(e.name(), e.definition())).toList());
    list("Indexes", table.indexes().stream().map(TableSection::index).toList());
    references(table);
    list("More", more(table));
    html.raw("</section>\n");
  }

  /** The start of a section. */
  void head(QualifiedName name, String kind, @Nullable String comment) {
    String anchor = anchors.relation(name).orElse("");
    html.raw("<section class=\"entry\" id=\"" + anchor + "\" aria-labelledby=\"h-" + anchor + "\">")
        .raw("<h3 id=\"h-" + anchor + "\" tabindex=\"-1\">")
        .text(name.toString())
        .raw(" <small>" + kind + "</small></h3>\n");
    if (comment != null) {
      html.raw("<p class=\"comment\">").text(comment).raw("</p>\n");
    }
  }

  /** The columns; of a view without marks for keys. */
  void columns(List<Column> columns, Table table) {
    html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Columns of ")
        .text(table.name().toString())
        .raw("\"><table><thead><tr><th scope=\"col\">Column</th><th scope=\"col\">Type</th>")
        .raw("<th scope=\"col\">Key</th><th scope=\"col\">Default</th>")
        .raw("<th scope=\"col\">Comment</th></tr></thead><tbody>\n");
    for (Column column : columns) {
      html.raw("<tr><th scope=\"row\">").text(column.name()).raw("</th><td>");
      type(column.type());
      html.raw(column.isNotNull() ? "" : " <i>null</i>").raw("</td><td>");
      marks(column, table).forEach(mark -> html.raw("<b>").text(mark).raw("</b> "));
      html.raw("</td><td>").text(value(column)).raw("</td><td>");
      html.text(Optional.ofNullable(column.comment()).orElse("")).raw("</td></tr>\n");
    }
    html.raw("</tbody></table></div>\n");
  }

  private void type(String type) {
    Optional<String> anchor = anchors.type(type);
    if (anchor.isPresent()) {
      html.link(anchor.get(), type);
    } else {
      html.text(type);
    }
  }

  private static List<String> marks(Column column, Table table) {
    List<String> marks = new ArrayList<>();
    UniqueKey id = table.primaryKey();
    if (id != null && id.columns().contains(column.name())) {
      marks.add("PK");
    }
    if (table.foreignKeys().stream().anyMatch(k -> k.columns().contains(column.name()))) {
      marks.add("FK");
    }
    if (table.uniqueKeys().stream().anyMatch(k -> k.columns().equals(List.of(column.name())))) {
      marks.add("UQ");
    }
    return marks;
  }

  private static String value(Column column) {
    if (column.value() instanceof ColumnValue.Default byDefault) {
      return byDefault.expression();
    }
    if (column.value() instanceof ColumnValue.Computed computed) {
      return "= " + computed.expression();
    }
    return column.value() == null ? "" : "identity";
  }

  private void keys(Table table) {
    List<String> keys = new ArrayList<>();
    if (table.primaryKey() != null) {
      keys.add("primary key (" + String.join(", ", table.primaryKey().columns()) + ")");
    }
    table
        .uniqueKeys()
        .forEach(k -> keys.add(named(k.name(), "unique (" + String.join(", ", k.columns()) + ")")));
    list("Keys", keys);
  }

  private static String named(String name, String definition) {
    return name + ": " + definition;
  }

  private static String index(Index index) {
    StringBuilder text = new StringBuilder(index.name() + ": ");
    text.append(index.isUnique() ? "unique " : "").append(index.method());
    text.append(" (").append(String.join(", ", index.keys())).append(')');
    if (!index.include().isEmpty()) {
      text.append(" include (").append(String.join(", ", index.include())).append(')');
    }
    return text.append(index.where() == null ? "" : " where " + index.where()).toString();
  }

  /** Indexes of anything that has them. */
  void indexes(List<Index> indexes) {
    list("Indexes", indexes.stream().map(TableSection::index).toList());
  }

  private void references(Table table) {
    if (!table.foreignKeys().isEmpty()) {
      html.raw("<h4>Refers to</h4><ul>\n");
      table.foreignKeys().forEach(key -> reference(key, key.table(), ""));
      html.raw("</ul>\n");
    }
    List<Table> others =
        tables.stream()
            .filter(t -> t.foreignKeys().stream().anyMatch(k -> k.table().equals(table.name())))
            .toList();
    if (!others.isEmpty()) {
      html.raw("<h4>Referred to by</h4><ul>\n");
      for (Table other : others) {
        other.foreignKeys().stream()
            .filter(key -> key.table().equals(table.name()))
            .forEach(key -> reference(key, other.name(), " through "));
      }
      html.raw("</ul>\n");
    }
  }

  private void reference(ForeignKey key, QualifiedName other, String through) {
    html.raw("<li>");
    String columns = String.join(", ", key.columns());
    if (through.isEmpty()) {
      html.text(columns + " → ");
    }
    anchors
        .relation(other)
        .ifPresentOrElse(a -> html.link(a, other.toString()), () -> html.text(other.toString()));
    html.text(
        through.isEmpty()
            ? " (" + String.join(", ", key.references()) + ")" + actions(key)
            : through + columns);
    html.raw("</li>\n");
  }

  private static String actions(ForeignKey key) {
    String deleted =
        key.onDelete() == ForeignKey.Action.NO_ACTION ? "" : ", on delete " + words(key.onDelete());
    return key.onUpdate() == ForeignKey.Action.NO_ACTION
        ? deleted
        : deleted + ", on update " + words(key.onUpdate());
  }

  private static String words(ForeignKey.Action action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private List<String> more(Table table) {
    List<String> more = new ArrayList<>();
    Optional.ofNullable(table.kind().partitionBy())
        .ifPresent(by -> more.add("partitioned by " + by));
    tables.stream()
        .forEach(
            t -> {
              Partition partition = t.kind().partition();
              if (partition != null && partition.parent().equals(table.name())) {
                more.add("partition " + t.name() + ": " + partition.bound());
              }
            });
    table.kind().inherits().forEach(parent -> more.add("inherits " + parent));
    if (table.kind().isUnlogged()) {
      more.add("unlogged");
    }
    return more;
  }

  /** A heading and a list, when there is something in it. */
  void list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      html.element("h4", heading).raw("<ul>\n");
      items.forEach(item -> html.raw("<li><code>").text(item).raw("</code></li>\n"));
      html.raw("</ul>\n");
    }
  }
}
