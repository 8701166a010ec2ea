package dev.rowan.processor.model;

import com.palantir.javapoet.TypeName;
import dev.rowan.processor.report.Origin;
import java.util.List;

/**
 * One column and the Java value that it holds.
 *
 * @param path the names that lead from the entity to the value: one, or two for a component of an
 *     embedded id ({@code id}, {@code filmId})
 * @param javaType the declared type, with type arguments resolved and without annotations
 * @param type how values travel
 * @param column the column
 * @param access how the value is read from an instance, and set
 * @param isId whether the column belongs to the primary key
 * @param generation who makes the value
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
    Origin origin) {

  /** Copies the path. */
  public PropertyModel {
    path = List.copyOf(path);
  }

  /** The last name of the path, by which the query class knows the column. */
  public String name() {
    return path.get(path.size() - 1);
  }
}
