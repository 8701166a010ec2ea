package dev.rowan.processor.model;

/**
 * What the schema says of a foreign key beside its columns.
 *
 * @param name the constraint's name; empty for the one that PostgreSQL would give it
 * @param onDelete what is done when the other row is deleted, as in SQL; empty for nothing
 * @param onUpdate what is done when its key changes, as in SQL; empty for nothing
 */
public record ForeignKeyModel(String name, String onDelete, String onUpdate) {

  /** One of which nothing is said. */
  public static final ForeignKeyModel PLAIN = new ForeignKeyModel("", "", "");

  /** One whose rows go with those they refer to. */
  public static final ForeignKeyModel CASCADING = new ForeignKeyModel("", "cascade", "");

  static ForeignKeyModel of(ForeignKeyDeclaration declaration) {
    return new ForeignKeyModel(
        declaration.name().value(), declaration.onDelete(), declaration.onUpdate());
  }
}
