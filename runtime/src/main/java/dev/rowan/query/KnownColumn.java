package dev.rowan.query;

/** A column of a derived table of which is known whether it may be NULL. */
final class KnownColumn<V> extends Formula<V> {

  private final boolean mayBeNull;

  KnownColumn(Derived table, Expression<V> selected, boolean mayBeNull) {
    super(table.reference(selected), selected.type(), table.column(selected));
    this.mayBeNull = mayBeNull;
  }

  @Override
  boolean mayBeNull() {
    return mayBeNull;
  }
}
