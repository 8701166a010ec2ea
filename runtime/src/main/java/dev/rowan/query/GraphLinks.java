package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The rows of a table between two entities, as a graph reads and writes them. */
final class GraphLinks {

  private final Junction junction;
  private final List<EntityColumn<?>> owner;
  private final List<EntityColumn<?>> other;

  GraphLinks(ToManyRelation.ManyToMany<?, ?, ?> relation) {
    this.junction = relation.junction();
    this.owner = relation.source().primaryKey();
    this.other = relation.target().primaryKey();
  }

  /** Those of the owners. */
  Set<GraphPair> read(Statements statements, Collection<Object> owners) {
    KeyArrays keys = KeyArrays.of(owner, owners);
    String sql =
        "select %s from %s where %s"
            .formatted(columns(), junction.sqlName(), keys.in(junction.columns()));
    int[] first = positions(0, owner.size());
    int[] second = positions(owner.size(), other.size());
    KeyForm form = new KeyForm(owner);
    KeyForm otherForm = new KeyForm(other);
    try (SqlStatement select = statements.prepare(sql)) {
      keys.bind(select, 1);
      return new LinkedHashSet<>(
          select.list(
              row ->
                  new GraphPair(
                      form.of(Objects.requireNonNull(Keys.read(row, owner, first))),
                      otherForm.of(Objects.requireNonNull(Keys.read(row, other, second))))));
    }
  }

  private static int[] positions(int behind, int count) {
    int[] positions = new int[count];
    for (int i = 0; i < count; i++) {
      positions[i] = behind + i + 1;
    }
    return positions;
  }

  private String columns() {
    return KeyArrays.joined(junction.columns()) + ", " + KeyArrays.joined(junction.targetColumns());
  }

  String deleteSql() {
    return "delete from %s where (%s) in (select * from unnest(%s))"
        .formatted(junction.sqlName(), columns(), placeholders());
  }

  String insertSql() {
    return "insert into %s (%s) select * from unnest(%s) on conflict do nothing"
        .formatted(junction.sqlName(), columns(), placeholders());
  }

  private String placeholders() {
    return new KeyArrays(owner, List.of()).placeholders()
        + ", "
        + new KeyArrays(other, List.of()).placeholders();
  }

  /** Runs one of the statements for these, and returns how many rows it wrote. */
  long write(Statements statements, String sql, Collection<GraphPair> pairs) {
    List<Object> owners = new ArrayList<>(pairs.size());
    List<Object> others = new ArrayList<>(pairs.size());
    for (GraphPair pair : pairs) {
      owners.add(pair.owner());
      others.add(pair.other());
    }
    try (SqlStatement write = statements.prepare(sql)) {
      new KeyArrays(other, others).bind(write, new KeyArrays(owner, owners).bind(write, 1));
      return write.update();
    }
  }

  /** The table between, as it stands in SQL. */
  String table() {
    return junction.sqlName();
  }
}
