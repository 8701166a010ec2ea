package dev.rowan.processor.finder;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property of an entity, or of one to which its relations lead.
 *
 * @param root the entity at which it begins
 * @param steps the relations on the way; the last may lead to many
 * @param leaf the column at the end; null when the path ends at a relation
 * @param end where it ends in the name of the finder
 */
public record PropertyPath(
    EntityModel root, List<RelationModel> steps, @Nullable PropertyModel leaf, int end) {

  /** Copies the list. */
  public PropertyPath {
    steps = List.copyOf(steps);
  }

  /** The column at the end, if it ends at one. */
  public Optional<PropertyModel> column() {
    return Optional.ofNullable(leaf);
  }

  PropertyPath column(PropertyModel column, int newEnd) {
    return new PropertyPath(root, steps, column, newEnd);
  }

  PropertyPath step(RelationModel relation, int newEnd) {
    List<RelationModel> more = new ArrayList<>(steps);
    more.add(relation);
    return new PropertyPath(root, more, null, newEnd);
  }

  /** How many steps lead to the first relation to many behind which the path goes on; or 0. */
  public int stepsToMany() {
    for (int i = 0; i < steps.size(); i++) {
      boolean goesOn = i < steps.size() - 1 || leaf != null;
      if (steps.get(i) instanceof RelationModel.ToMany && goesOn) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The names on the way, with points between them. */
  public String text() {
    List<String> names = new ArrayList<>();
    steps.forEach(step -> names.add(step.name()));
    column().ifPresent(column -> names.add(column.name()));
    return String.join(".", names);
  }

  /** Whether the property has this operator. */
  public boolean has(Operator.Needs needs) {
    if (leaf == null) {
      return needs == Operator.Needs.MANY
          && steps.get(steps.size() - 1) instanceof RelationModel.ToMany;
    }
    return switch (needs) {
      case ANY -> true;
      case MANY -> false;
      case TEXT -> is(leaf.type(), ColumnType.Dsl.TEXT);
      case BOOLEAN -> is(leaf.type(), ColumnType.Dsl.BOOLEAN);
      case ORDER -> hasOrder(leaf.type());
    };
  }

  private static boolean is(ColumnType type, ColumnType.Dsl dsl) {
    return type instanceof ColumnType.Scalar scalar && scalar.dsl() == dsl;
  }

  private static boolean hasOrder(ColumnType type) {
    return type instanceof ColumnType.Enumerated
        || (type instanceof ColumnType.Scalar scalar && scalar.dsl().isOrdered());
  }
}
