package dev.rowan.processor.finder;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property of an entity, or of one to which its relations lead.
 *
 * @param root the entity at which it begins
 * @param steps the relations on the way; the last may lead to many
 * @param leaf the column at the end; null when the path ends elsewhere
 * @param value the embedded value at the end; null when the path ends elsewhere
 * @param key the relation to one in whose place the column stands, as a part of its foreign key;
 *     null for a property of its own
 * @param end where it ends in the name of the finder
 */
public record PropertyPath(
    EntityModel root,
    List<RelationModel> steps,
    @Nullable PropertyModel leaf,
    @Nullable EmbeddedModel value,
    RelationModel.@Nullable ToOne key,
    int end) {

  /** Copies the list. */
  public PropertyPath {
    steps = List.copyOf(steps);
  }

  /** The column at the end, if it ends at one. */
  public Optional<PropertyModel> column() {
    return Optional.ofNullable(leaf);
  }

  PropertyPath column(PropertyModel column, int newEnd) {
    return new PropertyPath(root, steps, column, null, null, newEnd);
  }

  PropertyPath value(EmbeddedModel embedded, int newEnd) {
    return new PropertyPath(root, steps, null, embedded, null, newEnd);
  }

  /** The embedded value at the end, if it ends at one. */
  public Optional<EmbeddedModel> embedded() {
    return Optional.ofNullable(value);
  }

  /** Whether it ends at something that stands in the row of an entity. */
  public boolean endsInRow() {
    return leaf != null || value != null;
  }

  /** The type at the end in Java; empty for a relation. */
  public Optional<TypeName> type() {
    return column().map(PropertyModel::javaType).or(() -> embedded().map(EmbeddedModel::javaType));
  }

  /** The foreign key of a relation; of one with several columns the first. */
  PropertyPath key(RelationModel.ToOne relation, int newEnd) {
    PropertyModel column = relation.columns().get(0).column();
    return new PropertyPath(root, steps, column, null, relation, newEnd);
  }

  PropertyPath step(RelationModel relation, int newEnd) {
    List<RelationModel> more = new ArrayList<>(steps);
    more.add(relation);
    return new PropertyPath(root, more, null, null, null, newEnd);
  }

  /** The relation at the end, if it may be asked for an entity. */
  public Optional<RelationModel> relation() {
    return endsInRow() ? Optional.ofNullable(key) : Optional.of(steps.get(steps.size() - 1));
  }

  /** The path to the entity whose key the column is, or this one if it leads to an entity. */
  public PropertyPath toEntity() {
    return key == null ? this : step(key, end);
  }

  /** Whether it ends at a relation to many. */
  public boolean endsAtMany() {
    return !endsInRow() && steps.get(steps.size() - 1) instanceof RelationModel.ToMany;
  }

  /** How many steps lead to the first relation to many behind which the path goes on; or 0. */
  public int stepsToMany() {
    for (int i = 0; i < steps.size(); i++) {
      boolean goesOn = i < steps.size() - 1 || endsInRow();
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
    embedded().ifPresent(embedded -> names.add(embedded.pathName()));
    return String.join(".", names);
  }

  /** Whether the operator can follow the path; what is of another type is for the rules to say. */
  boolean mayPrecede(Operator operator) {
    boolean isOfColumns = leaf != null && (key == null || key.columns().size() == 1);
    return isOfColumns || takes(operator);
  }

  /** Whether rows have an order by it. */
  boolean hasOrder() {
    return leaf != null && stepsToMany() == 0 && (key == null || key.columns().size() == 1);
  }

  /** Whether the property has this operator. */
  public boolean takes(Operator operator) {
    if (value != null) {
      return operator.needs() == Operator.Needs.ANY;
    }
    if (leaf == null) {
      return switch (operator) {
        case EQ, NE, IN, NOT_IN -> !isKeyOfOne();
        case CONTAINS, NOT_CONTAINS, IS_EMPTY, IS_NOT_EMPTY -> endsAtMany();
        default -> false;
      };
    }
    if (leaf.type() instanceof ColumnType.ListOf && operator.asksForPart()) {
      return true;
    }
    boolean isPart = key != null && key.columns().size() > 1;
    return isPart
        ? operator == Operator.IS_NULL || operator == Operator.IS_NOT_NULL
        : has(operator.needs());
  }

  /** Whether it ends at a relation for which one column stands as well. */
  private boolean isKeyOfOne() {
    return steps.get(steps.size() - 1) instanceof RelationModel.ToOne one
        && one.columns().size() == 1;
  }

  /** Whether the property is of this kind. */
  public boolean has(Operator.Needs needs) {
    if (leaf == null) {
      return needs == Operator.Needs.MANY && endsAtMany();
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
        || (type instanceof ColumnType.Converted converted && converted.isComparable())
        || (type instanceof ColumnType.Scalar scalar && scalar.dsl().isOrdered());
  }
}
