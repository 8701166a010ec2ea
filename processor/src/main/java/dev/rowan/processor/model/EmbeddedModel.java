package dev.rowan.processor.model;

import dev.rowan.processor.name.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value that is spread over several columns.
 *
 * @param path the names that lead from the entity to it
 * @param javaType its type, with type arguments resolved
 * @param isPublic whether other packages see the type
 * @param access how it is read from what holds it, and set
 * @param nullable whether it is null where all its columns are NULL
 * @param columns the columns in their order, those of the values in it included
 * @param embedded the values that it holds in turn
 * @param construction how an instance is made
 */
public record EmbeddedModel(
    List<String> path,
    TypeName javaType,
    boolean isPublic,
    Access access,
    boolean nullable,
    List<PropertyModel> columns,
    List<EmbeddedModel> embedded,
    Construction construction) {

  /** Copies the lists. */
  public EmbeddedModel {
    path = List.copyOf(path);
    columns = List.copyOf(columns);
    embedded = List.copyOf(embedded);
  }

  /** The name of the property that holds it. */
  public String name() {
    return path.get(path.size() - 1);
  }

  /** One name for the whole path: {@code homePosition}. */
  public String pathName() {
    return Paths.joined(path);
  }

  /** This, and the values in it. */
  Stream<EmbeddedModel> withInner() {
    return Stream.concat(Stream.of(this), embedded.stream().flatMap(EmbeddedModel::withInner));
  }

  /** The value in it that holds the column; empty when it holds that itself. */
  public Optional<EmbeddedModel> holding(PropertyModel column) {
    return embedded.stream().filter(inner -> inner.columns.contains(column)).findFirst();
  }
}
