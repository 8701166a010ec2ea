package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * What the user wrote in {@code @Column}, or its defaults where it is missing.
 *
 * @param name the column's name, written or made from the property's
 * @param type the SQL type, or empty
 * @param length the length, or 0
 * @param precision the precision, or 0
 * @param scale the scale, or 0
 * @param nullable whether NULL is possible, when that was written
 * @param unique whether values are unique
 * @param defaultValue the default, or empty
 * @param check the condition, or empty
 * @param comment the comment, or empty
 * @param insertable whether inserts write it
 * @param updatable whether updates write it
 * @param secrecy who may see its values
 * @param renamedFrom how it was called before, if that is said
 * @param written the members that the user wrote
 * @param origin the annotation, or the property
 */
public record ColumnDeclaration(
    SqlName name,
    String type,
    int length,
    int precision,
    int scale,
    Optional<Boolean> nullable,
    boolean unique,
    String defaultValue,
    String check,
    String comment,
    boolean insertable,
    boolean updatable,
    Secrecy secrecy,
    Optional<RenameDeclaration> renamedFrom,
    Set<String> written,
    Origin origin) {

  /** Copies the set. */
  public ColumnDeclaration {
    written = Set.copyOf(written);
  }

  /** A column of this name of which nothing else was written. */
  static ColumnDeclaration plain(SqlName name, Origin origin) {
    return new ColumnDeclaration(
        name,
        "",
        0,
        0,
        0,
        Optional.empty(),
        false,
        "",
        "",
        "",
        true,
        true,
        Secrecy.NONE,
        Optional.empty(),
        Set.of(),
        origin);
  }

  /** The same column under another name. */
  ColumnDeclaration named(SqlName newName) {
    return new ColumnDeclaration(
        newName,
        type,
        length,
        precision,
        scale,
        nullable,
        unique,
        defaultValue,
        check,
        comment,
        insertable,
        updatable,
        secrecy,
        renamedFrom,
        written,
        origin);
  }

  /** Whether the user wrote this member. */
  public boolean has(String member) {
    return written.contains(member);
  }

  /** Where the member was written. */
  public Origin at(String member) {
    return origin.member(member);
  }
}
