package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a selection says of rows that belong to many keys. */
final class RelatedValues<V> implements FollowUp {

  private final KeyedSelect<?> select;
  private final BiConsumer<Object, V> found;
  private final SelectionReader<V> reader;
  private final Renderer sql;
  private final int[] positions;
  private final List<@Nullable Object> keys = new ArrayList<>();
  private List<Later<V>> rows = List.of();

  /** Reads them; {@code found} takes the value of each row, as one of a key. */
  RelatedValues(KeyedSelect<?> select, Selection<V> selection, BiConsumer<Object, V> found) {
    List<Expression<?>> selected = new Leaves(selection).expressions();
    this.select = select;
    this.found = found;
    this.reader = SelectionReader.at(selection, 0);
    this.sql = select.render(selected);
    this.positions = select.behind(selected.size());
  }

  @Override
  public boolean isNeeded() {
    return !select.keys().isEmpty();
  }

  @Override
  public String sql() {
    return sql.sql();
  }

  @Override
  public void bind(SqlStatement statement) {
    sql.bind(statement);
  }

  @Override
  public void read(SqlStatement statement) {
    rows =
        statement.list(
            row -> {
              keys.add(select.key(row, positions));
              return reader.later(row);
            });
  }

  @Override
  public void addNext(List<FollowUp> next) {
    reader.addFollowUps(next);
  }

  @Override
  public void end() {
    for (int i = 0; i < rows.size(); i++) {
      Object key = keys.get(i);
      if (key != null) {
        found.accept(key, SelectionRows.value(rows.get(i)));
      }
    }
  }
}
