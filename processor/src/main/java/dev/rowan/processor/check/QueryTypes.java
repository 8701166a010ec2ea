package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.sql.check.Nullness;
import dev.rowan.processor.sql.check.ParameterUse;
import dev.rowan.processor.sql.check.ResultColumn;
import dev.rowan.processor.sql.tree.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which parameters may meet which columns. What is not surely wrong may. */
final class QueryTypes {
  private static final Set<String> TEXTS =
      Set.of("text", "character varying", "character", "name", "citext");
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
          TEXTS,
          Set.of("boolean"),
          Set.of("uuid"),
          Set.of("bytea"),
          Set.of("date", "timestamp without time zone", "timestamp with time zone"),
          Set.of("time without time zone", "time with time zone", "interval"));
  private static final Set<Integer> TIMES = Set.of(5, 6);

  private QueryTypes() {}

  /**
   * Whether a parameter may stand where it does.
   *
   * @param isListed whether it stands alone in the brackets of {@code in}
   */
  static boolean mayMeet(Parameter parameter, ParameterUse use, boolean isListed) {
    if (parameter.column().isEmpty()) {
      return true; // which is said elsewhere
    }
    String own = TypeNames.normalized(parameter.column().get().sqlType());
    boolean isEnum = parameter.column().get() instanceof ColumnType.Enumerated;
    int family = family(own);
    int other = family(use.type());
    if (isEnum || family < 0 || other < 0) {
      return true;
    }
    boolean isMany = own.endsWith("[]");
    boolean takesMany = use.array() || use.type().endsWith("[]") || (isListed && isMany);
    boolean isConverted = TIMES.contains(family) && TIMES.contains(other);
    return use.assigned()
        ? TEXTS.contains(use.type()) || (isMany == takesMany && (family == other || isConverted))
        : isMany == takesMany && family == other;
  }

  /**
   * Whether a value can be read from a column. A null has no type of its own, and an enum may be
   * stored in several.
   */
  static boolean mayRead(ColumnType value, ResultColumn column) {
    String own = TypeNames.normalized(value.sqlType());
    int family = family(own);
    int other = family(column.type());
    boolean mayBeNull = column.source().isEmpty() && column.nullness() == Nullness.NULLABLE;
    if (element(value) instanceof ColumnType.Enumerated
        || family < 0
        || other < 0
        || (mayBeNull && TEXTS.contains(column.type()))) {
      return true;
    }
    boolean isMoment = TIMES.contains(family) && TIMES.contains(other);
    boolean isDayOfMoment = own.equals("date") && column.type().equals("timestamp with time zone");
    return own.endsWith("[]") == column.type().endsWith("[]")
        && (family == other || isMoment)
        && !isDayOfMoment;
  }

  private static ColumnType element(ColumnType type) {
    if (type instanceof ColumnType.ListOf list) {
      return element(list.element());
    } else if (type instanceof ColumnType.ObjectArray array) {
      return element(array.element());
    }
    return type instanceof ColumnType.Converted converted ? element(converted.base()) : type;
  }

  /** The type to which a text is cast that stands where it is compared with one of its own. */
  static Optional<String> castOfText(ColumnType parameter, ParameterUse use) {
    boolean isText =
        parameter instanceof ColumnType.Scalar && TypeNames.isText(parameter.sqlType());
    boolean isOther =
        family(use.type()) < 0
            && !use.type().startsWith("bit")
            && !use.array()
            && !use.type().endsWith("[]");
    return isText && isOther ? Optional.of(use.type()) : Optional.empty();
  }

  /** The family of a type, or of the elements of an array; negative if it is not known. */
  private static int family(String type) {
    String element = type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
    String name = TypeNames.normalized(element);
    for (int i = 0; i < FAMILIES.size(); i++) {
      if (FAMILIES.get(i).contains(name)) {
        return i;
      }
    }
    return -1;
  }
}
