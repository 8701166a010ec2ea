package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A row whose discriminator names none of the subtypes of its entity. */
public final class UnknownSubtypeException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  private final String table;
  private final @Nullable String value;

  /**
   * Makes the failure of a statement.
   *
   * @param table the table of the base
   * @param value what the discriminator says, null for NULL
   * @param id the primary key of the row
   */
  public UnknownSubtypeException(String table, @Nullable String value, String id, String sql) {
    super(
        "%s says of the row with the id %s that it is %s, which no subtype of the entity is"
            .formatted(table, id, value == null ? "NULL" : "'" + value + "'"),
        sql,
        null);
    this.table = table;
    this.value = value;
  }

  /** The table of the base and its discriminator: {@code payments.type}. */
  public String table() {
    return table;
  }

  /** What the discriminator says; null for NULL. */
  public @Nullable String value() {
    return value;
  }
}
