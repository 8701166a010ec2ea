package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.sql.NamedParameter;
import dev.rowan.processor.sql.ParameterizedSql;
import dev.rowan.processor.sql.check.ParameterUse;
import dev.rowan.processor.sql.check.SqlReport;
import dev.rowan.processor.sql.tree.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says the type of a parameter where PostgreSQL could not tell it, as in {@code :id is null}: of
 * some types the driver leaves that to the server.
 */
final class Casts {
  /** The types that the driver always tells the server. */
  private static final Set<String> TOLD =
      Set.of(
          "smallint",
          "integer",
          "bigint",
          "numeric",
          "real",
          "double precision",
          "boolean",
          "text",
          "character varying");

  private Casts() {}

  static List<Edit> of(RepositoryMethod method, ParameterizedSql sql, SqlReport report) {
    return sql.parameters().stream()
        .flatMap(
            named ->
                report.bare().contains(named.offset())
                    ? cast(method, named, report).stream()
                    : castOfText(method, named, report).stream())
        .toList();
  }

  /** A text that is compared with another type, as one with {@code jsonb}, or becomes it. */
  private static Optional<Edit> castOfText(
      RepositoryMethod method, NamedParameter named, SqlReport report) {
    return report.parameters().stream()
        .filter(use -> use.offset() == named.offset() && named.inList().isEmpty())
        .flatMap(use -> columns(method, named).flatMap(c -> QueryTypes.castOfText(c, use).stream()))
        .map(type -> new Edit(named.end(), named.end(), "::" + type))
        .findFirst();
  }

  private static Stream<ColumnType> columns(RepositoryMethod method, NamedParameter named) {
    return method.parameters().stream()
        .filter(parameter -> parameter.name().equals(named.name()))
        .flatMap(parameter -> parameter.column().stream());
  }

  private static Optional<Edit> cast(
      RepositoryMethod method, NamedParameter named, SqlReport report) {
    return columns(method, named)
        .map(ColumnType::sqlType)
        .filter(type -> !TOLD.contains(TypeNames.normalized(type)) && !type.endsWith("[]"))
        .map(type -> met(named, report).orElse(type))
        .map(type -> new Edit(named.end(), named.end(), "::" + type))
        .findFirst();
  }

  /** The type of what it meets at another place, which may be that of an enum. */
  private static Optional<String> met(NamedParameter named, SqlReport report) {
    return report.parameters().stream()
        .filter(use -> use.name().equals(named.name()) && !use.array())
        .map(ParameterUse::type)
        .findFirst();
  }
}
