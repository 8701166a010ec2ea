package dev.rowan.processor.write;

import dev.rowan.processor.model.ComponentType;
import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.model.ProjectionModel.Component;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.source.CodeBlock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What the parts of the writer share.
 *
 * @param projection the projection
 */
record ProjectionContext(ProjectionModel projection) {

  /**
   * The components in the order in which they are selected: those of one column first, since how
   * many columns the others have is for their own projections to know.
   */
  List<ProjectedColumn> columns() {
    List<Component> sorted =
        projection.components().stream()
            .sorted(Comparator.comparing(component -> !ProjectedColumn.isOneColumn(component)))
            .toList();
    return sorted.stream()
        .map(component -> new ProjectedColumn(component, sorted.indexOf(component)))
        .toList();
  }

  /** The components in the order of the record. */
  List<ProjectedColumn> components() {
    List<ProjectedColumn> columns = columns();
    return projection.components().stream()
        .map(c -> columns.stream().filter(column -> column.component().equals(c)).findFirst())
        .flatMap(column -> column.stream())
        .toList();
  }

  /** The constant of the entity's table. */
  CodeBlock table() {
    return table(projection.entity().orElseThrow());
  }

  /** The constant of an entity's table. */
  static CodeBlock table(ClassName entity) {
    return CodeBlock.of("$T.$L", GeneratedNames.queryClass(entity), RelationNames.table(entity));
  }

  /** The class that reads a projection. */
  static ClassName projection(ClassName record) {
    return GeneratedNames.projection(record);
  }

  /** What is selected of each of many: the table of an entity, or a projection of it. */
  static CodeBlock each(ComponentType.Row row) {
    return row.role() == ComponentType.Role.ENTITY
        ? table(row.type())
        : CodeBlock.of("$T.$L", projection(row.type()), RelationNames.table(row.type()));
  }

  /** The name of the parameter for the table, which no component has. */
  String tableName() {
    String name = LocalNames.one(projection.entity().orElseThrow());
    return Stream.of(name, name + "Table", name + "TableToRead")
        .filter(free -> projection.components().stream().noneMatch(c -> c.name().equals(free)))
        .findFirst()
        .orElseThrow();
  }

  /** The name of the record in a {@code @link}. */
  String link() {
    return "{@link " + String.join(".", projection.type().simpleNames()) + "}";
  }

  /** As visible as the record, and its entity. */
  Modifier[] visibility(Modifier... others) {
    return projection.isPublic() ? Modifiers.withPublic(others) : others;
  }
}
