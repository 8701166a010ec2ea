package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path from an entity to a column, or to what a relation leads to.
 *
 * @param entity where it begins
 * @param steps the relations; all but the last one lead to one
 * @param column the column of the last entity; empty when the path ends with a relation
 */
public record ComponentPath(
    EntityModel entity, List<RelationModel> steps, Optional<PropertyModel> column) {

  /** Copies the list. */
  public ComponentPath {
    steps = List.copyOf(steps);
  }

  /** The same path from where this relation begins. */
  public ComponentPath after(EntityModel owner, RelationModel relation) {
    return new ComponentPath(
        owner, Stream.concat(Stream.of(relation), steps.stream()).toList(), column);
  }

  /** The relation with which it ends. */
  public RelationModel relation() {
    return steps.get(steps.size() - 1);
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
    return Stream.concat(
            steps.stream().map(RelationModel::name), column.stream().map(PropertyModel::name))
        .collect(Collectors.joining("."));
  }
}
