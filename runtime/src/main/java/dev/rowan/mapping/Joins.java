package dev.rowan.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The joined tables of one result, which are known by the place of their columns. */
final class Joins {

  private final List<JoinedRows<?>> tables = new ArrayList<>(2);

  <C> @Nullable C read(JoinedRelation<C> relation, Row row, int columns) {
    return rows(relation, row, columns).read();
  }

  @SuppressWarnings("unchecked") // at one place there are only rows of one table
  private <C> JoinedRows<C> rows(JoinedRelation<C> relation, Row row, int columns) {
    int offset = row.offset() + columns;
    for (JoinedRows<?> known : tables) {
      if (known.offset() == offset) {
        return (JoinedRows<C>) known;
      }
    }
    JoinedRows<C> rows = new JoinedRows<>(row.after(columns), relation.joinedMapper());
    tables.add(rows);
    return rows;
  }
}
