package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path from an entity to a column, to what a relation leads to, or to its number.
 *
 * @param entity where it begins
 * @param steps the relations; all but the last one lead to one
 * @param column the column of the last entity, if it ends with one
 * @param embedded the embedded value of the last entity, if it ends with one
 * @param isCount whether it is the number of rows to which the last relation leads
 */
public record ComponentPath(
    EntityModel entity,
    List<RelationModel> steps,
    Optional<PropertyModel> column,
    Optional<EmbeddedModel> embedded,
    boolean isCount) {

  /** A path to a column, or to what a relation leads to. */
  public ComponentPath(
      EntityModel entity, List<RelationModel> steps, Optional<PropertyModel> column) {
    this(entity, steps, column, Optional.empty(), false);
  }

  /** Copies the list. */
  public ComponentPath {
    steps = List.copyOf(steps);
  }

  /** The same path from where this relation begins. */
  public ComponentPath after(EntityModel owner, RelationModel relation) {
    return new ComponentPath(
        owner,
        Stream.concat(Stream.of(relation), steps.stream()).toList(),
        column,
        embedded,
        isCount);
  }

  /** The relation with which it ends. */
  public RelationModel relation() {
    return steps.get(steps.size() - 1);
  }

  /** Whether it ends with a column of each row to which a relation to many leads. */
  public boolean isOfMany() {
    return column.isPresent() && !steps.isEmpty() && relation() instanceof RelationModel.ToMany;
  }

  /** Whether there always is a value. */
  public boolean isNeverNull() {
    return steps.stream().allMatch(ComponentPath::isRequired)
        && column.filter(c -> !c.column().nullable()).isPresent();
  }

  private static boolean isRequired(RelationModel step) {
    return step instanceof RelationModel.ToOne one && !one.nullable();
  }

  /** The names with dots between them. */
  @Override
  public String toString() {
    return Stream.of(
            steps.stream().map(RelationModel::name),
            column.stream().map(PropertyModel::writtenName),
            embedded.stream().map(value -> String.join(".", value.path())),
            isCount ? Stream.of("count()") : Stream.<String>empty())
        .flatMap(names -> names)
        .collect(Collectors.joining("."));
  }
}
