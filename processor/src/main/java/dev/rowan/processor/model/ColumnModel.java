package dev.rowan.processor.model;

/**
 * One column of a table.
 *
 * @param name the name as SQL knows it, not quoted
 * @param sqlType the full SQL type: {@code varchar(50)}, {@code bigint}, {@code mpaa_rating}
 * @param cast whether a placeholder needs {@code ::sqlType} because the SQL type is not the Java
 *     type's own
 * @param nullable whether it may hold NULL
 * @param unique whether its values are unique
 * @param defaultValue the default as an SQL expression, or empty
 * @param check a condition as an SQL expression, or empty
 * @param comment the comment, or empty
 * @param insertable whether inserts write it
 * @param updatable whether updates write it
 * @param secrecy who may see its values
 */
public record ColumnModel(
    String name,
    String sqlType,
    boolean cast,
    boolean nullable,
    boolean unique,
    String defaultValue,
    String check,
    String comment,
    boolean insertable,
    boolean updatable,
    Secrecy secrecy) {

  /** The same under another name. */
  ColumnModel named(String newName) {
    return new ColumnModel(
        newName,
        sqlType,
        cast,
        nullable,
        unique,
        defaultValue,
        check,
        comment,
        insertable,
        updatable,
        secrecy);
  }
}
