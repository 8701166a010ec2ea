package dev.rowan.query;

/**
 * What tells the rows of one subtype from those of the others in the same table: {@code type =
 * 'card'}. The generated query classes name it; column and value come from the mapping. Immutable.
 */
public final class Discriminator {

  private final String column;
  private final String value;

  private Discriminator(String column, String value) {
    this.column = column;
    this.value = value;
  }

  /** The rows that hold a text, or the label of an enum, in this column. */
  public static Discriminator of(String column, String value) {
    return new Discriminator(column, Literals.text(value));
  }

  /** The rows that hold a number in this column. */
  public static Discriminator of(String column, long value) {
    return new Discriminator(column, String.valueOf(value));
  }

  /** Whether a row of the table, or of one with the same columns, is of the subtype. */
  Predicate isTrueOf(EntityTable<?> table) {
    Part left = out -> out.column(table, sqlName());
    return new TemplateCondition(Template.of(left, " = " + value));
  }

  /** Appends that a row is of the subtype whose table has this alias. */
  void render(Renderer out, String alias) {
    out.qualified(alias, column).append(" = ").append(value);
  }

  /** The condition on a row of a table that stands alone. */
  String sql() {
    return Identifiers.quoted(column) + " = " + value;
  }

  /** The column as it stands in SQL. */
  String sqlName() {
    return Identifiers.quoted(column);
  }

  /** The value as it stands in SQL. */
  String value() {
    return value;
  }

  /** {@code and type = 'card'}; nothing where a table has the rows of one entity alone. */
  static String and(EntityTable<?> table) {
    Discriminator discriminator = table.filter();
    return discriminator == null ? "" : " and " + discriminator.sql();
  }
}
