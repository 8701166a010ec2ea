package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.sql.check.ParameterUse;
import java.util.List;
import java.util.Set;

/** Which parameters may meet which columns. What is not surely wrong may. */
final class QueryTypes {
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
          Set.of("text", "character varying", "character", "name", "citext"),
          Set.of("boolean"),
          Set.of("uuid"),
          Set.of("bytea"),
          Set.of(
              "date",
              "timestamp without time zone",
              "timestamp with time zone",
              "timestamp",
              "timestamptz"),
          Set.of("time without time zone", "time with time zone", "time", "timetz"),
          Set.of("interval"));

  private QueryTypes() {}

  /** Whether a parameter may be compared with what stands on the other side. */
  static boolean mayMeet(Parameter parameter, ParameterUse use) {
    if (parameter.column().isEmpty()) {
      return true;
    }
    String type = QueryRules.normalized(parameter.column().get().sqlType());
    String own = type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
    String other =
        use.type().endsWith("[]") ? use.type().substring(0, use.type().length() - 2) : use.type();
    boolean isEnum = parameter.column().get() instanceof ColumnType.Enumerated;
    int family = family(own);
    int otherFamily = family(QueryRules.normalized(other));
    return isEnum || family < 0 || otherFamily < 0 || family == otherFamily;
  }

  private static int family(String type) {
    for (int i = 0; i < FAMILIES.size(); i++) {
      if (FAMILIES.get(i).contains(type)) {
        return i;
      }
    }
    return -1;
  }
}
