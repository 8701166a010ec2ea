package dev.rowan;

import dev.rowan.Upserted.Outcome;
import dev.rowan.errors.DataException;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.Rows;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call that inserts or updates many entities. */
final class UpsertCall<E> extends SetCall {

  private final String sql;
  private final UpsertText text;
  private final SetRows<E> rows;
  private final UpsertKeys<E> keys;
  private final @Nullable Outcome[] outcomes;
  private final List<Integer> unseen = new ArrayList<>();

  UpsertCall(Statements statements, UpsertText text, SetRows<E> rows, boolean repeats) {
    super(statements, rows.count());
    this.sql = rows.count() == 1 ? text.one() : text.sql();
    this.text = text;
    this.rows = rows;
    this.keys = new UpsertKeys<>(text, sql, rows, repeats);
    this.outcomes = new @Nullable Outcome[rows.count()];
  }

  /** What came of each entity; null for those that are unseen. */
  List<@Nullable Outcome> outcomes() {
    return Arrays.asList(outcomes);
  }

  /** The places of entities whose rows another transaction has inserted at the same moment. */
  List<Integer> unseen() {
    return unseen;
  }

  @Override
  String sql() {
    return sql;
  }

  @Override
  void bindOne(SqlStatement statement, int place) {
    rows.bindOne(statement, place);
  }

  @Override
  void bindRest(SqlStatement statement) {
    text.bindWhere(statement);
  }

  @Override
  void execute(SqlStatement statement, int from, int end) {
    statement.endRows();
    bindRest(statement);
    read(statement.rows(), from, end);
  }

  @Override
  int bind(SqlStatement statement, int from) {
    return keys.bind(statement, from);
  }

  private void read(Rows returned, int from, int end) {
    if (returned.size() != end - from) {
      throw unclear();
    }
    int flags = text.returned();
    for (int i = from; i < end; i++) {
      Row row = returned.next();
      Boolean isInserted = row.getBooleanOrNull(flags + 1);
      if (!row.getBoolean(flags + 2)) {
        if (!text.maySkip()) {
          throw unclear();
        }
        unseen.add(i);
        continue;
      }
      outcomes[i] = outcome(isInserted);
      if (flags > 0) {
        rows.read(i, row);
      }
    }
  }

  private static Outcome outcome(@Nullable Boolean isInserted) {
    if (isInserted == null) {
      return Outcome.UNCHANGED;
    }
    return isInserted ? Outcome.INSERTED : Outcome.UPDATED;
  }

  private DataException unclear() {
    return new DataException(
        "The rows that were written cannot be told apart by their key. Does a trigger or the type of"
            + " a column change it, or do several rows of a partial index have it?",
        sql,
        null);
  }
}
