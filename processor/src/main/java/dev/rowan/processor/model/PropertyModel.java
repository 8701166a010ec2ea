package dev.rowan.processor.model;

import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;

/**
 * One column and the Java value that it holds.
 *
 * @param path the names that lead from the entity to the value: one, or two for a component of an
 *     embedded id ({@code id}, {@code filmId}) or a column of a relation ({@code author}, {@code
 *     authorId}), or more in an embedded value ({@code home}, {@code position}, {@code latitude})
 * @param javaType the declared type, with type arguments resolved and without annotations
 * @param type how values travel
 * @param column the column
 * @param access how the value is read from an instance, and set; of a foreign key, the access to
 *     the relation
 * @param isId whether the column belongs to the primary key
 * @param generation who makes the value
 * @param role what it tells of its row, if anything
 * @param foreignKey the relation to whose foreign key the column belongs, if it does
 * @param origin where the property stands
 */
public record PropertyModel(
    List<String> path,
    TypeName javaType,
    ColumnType type,
    ColumnModel column,
    Access access,
    boolean isId,
    Generation generation,
    Optional<Role> role,
    Optional<ForeignKeyPart> foreignKey,
    Origin origin) {

  /** Copies the path. */
  public PropertyModel {
    path = List.copyOf(path);
  }

  /** The same in a column of this name. */
  public PropertyModel named(String name) {
    return new PropertyModel(
        path,
        javaType,
        type,
        column.named(name),
        access,
        isId,
        generation,
        role,
        foreignKey,
        origin);
  }

  /** Whether it has this role. */
  public boolean is(Role wanted) {
    return role.isPresent() && role.get() == wanted;
  }

  /** Whether it is a version that PostgreSQL keeps of each row by itself, in no column. */
  public boolean isSystemVersion() {
    return is(Role.VERSION) && column.name().equals("xmin");
  }

  /**
   * The name by which generated code knows it: the last of the path, or in an embedded value one
   * for all of the path, {@code homeCity}.
   */
  public String name() {
    return isEmbedded() ? Paths.joined(path) : path.get(path.size() - 1);
  }

  /** The name that users write: as {@link #name()}, or the path with points, {@code home.city}. */
  public String writtenName() {
    return isEmbedded() ? String.join(".", path) : name();
  }

  /** Whether it stands in an embedded value. */
  public boolean isEmbedded() {
    return path.size() > 1 && !isId && foreignKey.isEmpty();
  }
}
