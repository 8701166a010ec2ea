package dev.rowan.processor.plan;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.validation.AnnotationModel;
import dev.rowan.processor.model.validation.BuiltIn;
import dev.rowan.processor.model.validation.ConstraintModel;
import dev.rowan.processor.model.validation.ConstraintTest;
import dev.rowan.processor.model.validation.ContentModel;
import dev.rowan.processor.model.validation.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conditions of {@code CHECK} constraints that follow from the constraints of Jakarta
 * Validation. They never refuse what the generated checks let pass; where SQL counts otherwise than
 * Java, they let more pass. Patterns, addresses, times and a user's own constraints have none.
 */
public final class ConstraintSql {

  private ConstraintSql() {}

  /** The conditions for a column, in the order of the constraints of its property. */
  public static List<String> of(EntityModel entity, PropertyModel property) {
    List<String> conditions = new ArrayList<>();
    if (property.path().size() == 1) {
      entity
          .validation()
          .flatMap(validation -> validation.entity().value(property.name()))
          .ifPresent(value -> addAll(property, value.content(), conditions));
    }
    return conditions;
  }

  private static void addAll(
      PropertyModel property, ContentModel content, List<String> conditions) {
    String column = Identifiers.quoted(property.column().name());
    boolean isArray = !(property.type() instanceof ColumnType.Scalar);
    for (ConstraintModel constraint : content.constraints()) {
      if (constraint.test() instanceof ConstraintTest.Plain plain
          && constraint.groups().contains(ConstraintModel.DEFAULT_GROUP)) {
        AnnotationModel annotation = constraint.annotation();
        condition(plain.constraint(), annotation, column, content.kind(), isArray)
            .ifPresent(conditions::add);
      }
    }
  }

  /**
   * The condition for one constraint, if SQL can state it.
   *
   * @param column the column as SQL writes it
   * @param kind what constraints see in the Java type
   * @param isArray whether the column holds an array
   */
  static Optional<String> condition(
      BuiltIn constraint,
      AnnotationModel annotation,
      String column,
      ValueKind kind,
      boolean isArray) {
    return switch (constraint) {
      case NULL -> Optional.of(column + " is null");
      case ASSERT_TRUE -> Optional.of(column);
      case ASSERT_FALSE -> Optional.of("not " + column);
      case SIZE -> size(annotation, column, kind, isArray);
      case NOT_EMPTY -> notEmpty(column, kind, isArray);
      case NOT_BLANK ->
          Optional.of(
              column + " is not null and " + column + " ~ '[^\\u0009-\\u000D\\u001C-\\u0020]'");
      case MIN, MAX, DECIMAL_MIN, DECIMAL_MAX -> bound(constraint, annotation, column, kind);
      case POSITIVE -> number(column + " > 0", kind);
      case POSITIVE_OR_ZERO -> number(column + " >= 0", kind);
      case NEGATIVE -> number(column + " < 0", kind);
      case NEGATIVE_OR_ZERO -> number(column + " <= 0", kind);
      case DIGITS -> digits(annotation, column, kind);
      case NOT_NULL, EMAIL, PATTERN, PAST, PAST_OR_PRESENT, FUTURE, FUTURE_OR_PRESENT ->
          Optional.empty();
    };
  }

  private static Optional<String> size(
      AnnotationModel size, String column, ValueKind kind, boolean isArray) {
    int min = size.plain("min", Integer.class, 0);
    int max = size.plain("max", Integer.class, Integer.MAX_VALUE);
    List<String> conditions = new ArrayList<>();
    if (kind == ValueKind.CHARS) {
      addBounds("octet_length", "char_length", column, min, max, conditions);
    } else if (isArray) {
      addBounds("cardinality", "cardinality", column, min, max, conditions);
    }
    return conditions.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", conditions));
  }

  /** Java counts a rare character as two: no more than bytes, no less than characters. */
  private static void addBounds(
      String most, String least, String column, int min, int max, List<String> conditions) {
    if (min > 0) {
      conditions.add(most + "(" + column + ") >= " + min);
    }
    if (max < Integer.MAX_VALUE) {
      conditions.add(least + "(" + column + ") <= " + max);
    }
  }

  private static Optional<String> notEmpty(String column, ValueKind kind, boolean isArray) {
    if (kind == ValueKind.CHARS) {
      return Optional.of(column + " is not null and " + column + " <> ''");
    }
    return isArray
        ? Optional.of(column + " is not null and cardinality(" + column + ") > 0")
        : Optional.empty();
  }

  private static Optional<String> bound(
      BuiltIn constraint, AnnotationModel annotation, String column, ValueKind kind) {
    boolean isLong = constraint == BuiltIn.MIN || constraint == BuiltIn.MAX;
    BigDecimal bound =
        isLong
            ? BigDecimal.valueOf(annotation.plain("value", Long.class, 0L))
            : new BigDecimal(annotation.plain("value", String.class, "0"));
    boolean isLeast = constraint == BuiltIn.MIN || constraint == BuiltIn.DECIMAL_MIN;
    String equal = annotation.plain("inclusive", Boolean.class, true) ? "=" : "";
    String operator = (isLeast ? " >" : " <") + equal + " ";
    return number(column + operator + bound.toPlainString(), kind);
  }

  private static Optional<String> number(String condition, ValueKind kind) {
    return switch (kind) {
      case INTEGER, FLOATING, BIG_DECIMAL, BIG_INTEGER -> Optional.of(condition);
      default -> Optional.empty();
    };
  }

  private static Optional<String> digits(AnnotationModel digits, String column, ValueKind kind) {
    String integer = "abs(" + column + ") < 1e" + digits.plain("integer", Integer.class, 0);
    int fraction = digits.plain("fraction", Integer.class, 0);
    return switch (kind) {
      case INTEGER, BIG_INTEGER -> Optional.of(integer);
      case BIG_DECIMAL ->
          Optional.of(integer + " and " + column + " = trunc(" + column + ", " + fraction + ")");
      default -> Optional.empty();
    };
  }
}
