package dev.rowan;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;

/** One call that inserts or updates many entities and asks for nothing but their number. */
final class UpsertCount<E> extends SetCall {

  private final UpsertText text;
  private final SetRows<E> rows;
  private final UpsertKeys<E> keys;
  private long written;

  UpsertCount(Statements statements, UpsertText text, SetRows<E> rows, boolean repeats) {
    super(statements, rows.count());
    this.text = text;
    this.rows = rows;
    this.keys = new UpsertKeys<>(text, text.only(), rows, repeats);
  }

  /** How many rows were inserted or updated. */
  long written() {
    return written;
  }

  @Override
  String sql() {
    return text.only();
  }

  @Override
  int bind(SqlStatement statement, int from) {
    return keys.bind(statement, from);
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
    written += statement.update();
  }
}
