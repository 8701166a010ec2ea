package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.sql.check.ParameterUse;
import dev.rowan.processor.sql.tree.TypeNames;
import java.util.List;
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
