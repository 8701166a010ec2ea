package dev.rowan.migrations.page;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.ForeignKey;
import dev.rowan.migrations.schema.Partition;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables as boxes, and foreign keys as edges between them.
 *
 * @param boxes the boxes, by their numbers
 * @param edges the edges
 */
record Graph(List<Box> boxes, List<Edge> edges) {
  private static final int MOST_ROWS = 12;

  /**
   * A table.
   *
   * @param name its name
   * @param rows the columns that are shown: those of keys first
   * @param more how many columns are not shown
   */
  record Box(QualifiedName name, List<Row> rows, int more) {}

  /**
   * A column in a box.
   *
   * @param name its name
   * @param mark what it is: {@code PK}, {@code FK} or nothing
   */
  record Row(String name, String mark) {}

  /**
   * A foreign key.
   *
   * @param from the number of the box that has it
   * @param row the row of its first column in that box
   * @param to the number of the box to which it leads
   * @param isNullable whether it may lead nowhere
   */
  record Edge(int from, int row, int to, boolean isNullable) {}

  /** The tables of a schema but partitions, which are what their parents are. */
  static Graph of(SchemaModel schema) {
    List<Table> tables =
        schema.tables().stream().filter(table -> table.kind().partition() == null).toList();
    Map<QualifiedName, Integer> numbers = new LinkedHashMap<>();
    tables.forEach(table -> numbers.put(table.name(), numbers.size()));
    List<Box> boxes = tables.stream().map(Graph::box).toList();
    Set<Edge> edges = new LinkedHashSet<>();
    for (Table table : schema.tables()) {
      Integer from = numbers.get(whole(table));
      if (from == null) {
        continue; // a partition of a partition: its own keys are seldom any
      }
      for (ForeignKey key : table.foreignKeys()) {
        Optional.ofNullable(numbers.get(key.table()))
            .ifPresent(to -> edges.add(edge(table, key, from, boxes.get(from), to)));
      }
    }
    return new Graph(boxes, List.copyOf(edges));
  }

  /** What a partition refers to, the partitioned table refers to. */
  private static QualifiedName whole(Table table) {
    Partition partition = table.kind().partition();
    return partition == null ? table.name() : partition.parent();
  }

  private static Edge edge(Table table, ForeignKey key, int from, Box box, int to) {
    String first = key.columns().get(0);
    int row = 0;
    for (int i = 0; i < box.rows().size(); i++) {
      row = box.rows().get(i).name().equals(first) ? i : row;
    }
    boolean isNullable =
        key.columns().stream().anyMatch(c -> table.column(c).filter(Column::isNotNull).isEmpty());
    return new Edge(from, row, to, isNullable);
  }

  private static Box box(Table table) {
    Set<String> ids = new LinkedHashSet<>();
    if (table.primaryKey() != null) {
      ids.addAll(table.primaryKey().columns());
    }
    Set<String> foreign = new LinkedHashSet<>();
    table.foreignKeys().forEach(key -> foreign.addAll(key.columns()));
    List<Row> rows = new ArrayList<>();
    ids.forEach(id -> rows.add(new Row(id, foreign.contains(id) ? "PK FK" : "PK")));
    foreign.stream().filter(c -> !ids.contains(c)).forEach(c -> rows.add(new Row(c, "FK")));
    table.columns().stream()
        .map(Column::name)
        .filter(column -> !ids.contains(column) && !foreign.contains(column))
        .limit(Math.max(0, Math.min(4, MOST_ROWS - rows.size())))
        .forEach(column -> rows.add(new Row(column, "")));
    return new Box(table.name(), List.copyOf(rows), table.columns().size() - rows.size());
  }

  /** How many edges begin or end at each box. */
  int[] degrees() {
    int[] degrees = new int[boxes.size()];
    for (Edge edge : edges) {
      degrees[edge.from()]++;
      degrees[edge.to()]++;
    }
    return degrees;
  }
}
