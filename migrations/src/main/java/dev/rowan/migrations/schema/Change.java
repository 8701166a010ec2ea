package dev.rowan.migrations.schema;

/**
 * One step from a schema to another.
 *
 * @param kind what is done; steps are done in the order of their kinds
 * @param subject the name of what is changed: {@code users}, {@code users.email}
 * @param sql the statement, without a semicolon
 */
public record Change(Kind kind, String subject, String sql) {

  /** Whether rows or values that cannot be computed again are lost. */
  public boolean losesData() {
    return kind.losesData;
  }

  /** What a step does. The order is the one in which steps can be done. */
  public enum Kind {
    /** Drops a view, which may come back later. */
    DROP_VIEW,
    /** Drops a foreign key. */
    DROP_FOREIGN_KEY,
    /** Drops an index. */
    DROP_INDEX,
    /** Drops a condition, a key or an exclusion. */
    DROP_CONSTRAINT,
    /** Drops a column whose values are computed. */
    DROP_COMPUTED_COLUMN,
    /** Drops a default, or what makes a column an identity. */
    DROP_DEFAULT,
    /** Drops a table with its rows. */
    DROP_TABLE(true),
    /** Drops a column with its values. */
    DROP_COLUMN(true),
    /** Drops a sequence. */
    DROP_SEQUENCE,
    /** Gives something another name. */
    RENAME,
    /** Creates a schema. */
    CREATE_SCHEMA,
    /** Creates an extension. */
    CREATE_EXTENSION,
    /** Gives a type another name, so that a new one can take its place. */
    RENAME_TYPE,
    /** Creates a type. */
    CREATE_TYPE,
    /** Adds to a type, or takes from it. */
    ALTER_TYPE,
    /** Creates a sequence. */
    CREATE_SEQUENCE,
    /** Creates a table. */
    CREATE_TABLE,
    /** Changes what a table is. */
    ALTER_TABLE,
    /** Adds a column. */
    ADD_COLUMN,
    /** Changes the type of a column. */
    ALTER_COLUMN_TYPE,
    /** Has a column refuse NULL. */
    SET_NOT_NULL,
    /** Lets a column be NULL. */
    DROP_NOT_NULL,
    /** Sets a default, or makes a column an identity. */
    SET_DEFAULT,
    /** Adds a column whose values are computed. */
    ADD_COMPUTED_COLUMN,
    /** Changes a sequence. */
    ALTER_SEQUENCE,
    /** Drops a type. */
    DROP_TYPE,
    /** Adds a condition, a key or an exclusion. */
    ADD_CONSTRAINT,
    /** Creates a view. */
    CREATE_VIEW,
    /** Creates an index. */
    CREATE_INDEX,
    /** Adds a foreign key. */
    ADD_FOREIGN_KEY,
    /** Comments on something. */
    COMMENT,
    /** Drops an extension. */
    DROP_EXTENSION,
    /** Drops a schema that is empty. */
    DROP_SCHEMA;

    private final boolean losesData;

    Kind() {
      this(false);
    }

    Kind(boolean losesData) {
      this.losesData = losesData;
    }
  }
}
