package dev.rowan.processor.check;

import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.QueryProblem;
import dev.rowan.processor.sql.ParameterizedSql;
import dev.rowan.processor.sql.check.ParameterUse;
import dev.rowan.processor.sql.check.SqlReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The parameters of a declared query must be those of its text, and of types that fit there. */
final class QueryParameters {
  private final RepositoryMethod method;
  private final Function<ClassName, Optional<EntityModel>> entities;
  private final Diagnostics diagnostics;

  QueryParameters(
      RepositoryMethod method,
      Function<ClassName, Optional<EntityModel>> entities,
      Diagnostics diagnostics) {
    this.method = method;
    this.entities = entities;
    this.diagnostics = diagnostics;
  }

  /** Those that stand for values; others say which part is wanted. */
  static List<Parameter> values(RepositoryMethod method) {
    return method.parameters().stream().filter(p -> ExtraKind.of(p.type()).isEmpty()).toList();
  }

  boolean check(ParameterizedSql sql) {
    boolean areKnown = areKnown(sql);
    return areUsed(sql) && areKnown;
  }

  private boolean areKnown(ParameterizedSql sql) {
    List<String> names = values(method).stream().map(Parameter::name).toList();
    boolean isRight = true;
    for (String name : sql.names()) {
      if (!names.contains(name)) {
        isRight = false;
        diagnostics.report(
            QueryProblem.QUERY_PARAMETER,
            method.query().orElseThrow().origin(),
            name,
            method.name(),
            names.isEmpty() ? "it has none" : Suggestions.instead(name, names));
      }
    }
    return isRight;
  }

  private boolean areUsed(ParameterizedSql sql) {
    Set<String> used = Set.copyOf(sql.names());
    boolean isRight = true;
    for (Parameter parameter : values(method)) {
      if (!used.contains(parameter.name())) {
        isRight = false;
        diagnostics.report(
            QueryProblem.UNUSED_PARAMETER, parameter.origin(), parameter.name(), parameter.name());
      } else if (parameter.column().isEmpty()) {
        isRight = false;
        diagnostics.report(
            QueryProblem.QUERY_VALUE,
            parameter.origin(),
            parameter.name(),
            Words.type(parameter.type()),
            isEntity(parameter) ? "take its key: " + parameter.name() + "Id" : "take another type");
      }
    }
    return isRight;
  }

  private boolean isEntity(Parameter parameter) {
    return parameter.type() instanceof ClassName type && entities.apply(type).isPresent();
  }

  boolean checkTypes(ParameterizedSql sql, SqlReport report) {
    boolean isRight = true;
    for (ParameterUse use : report.parameters()) {
      boolean isListed =
          sql.parameters().stream()
              .anyMatch(p -> p.offset() == use.offset() && p.inList().isPresent());
      for (Parameter parameter : values(method)) {
        if (parameter.name().equals(use.name()) && !QueryTypes.mayMeet(parameter, use, isListed)) {
          isRight = false;
          diagnostics.report(
              QueryProblem.QUERY_PARAMETER_TYPE,
              parameter.origin(),
              parameter.name(),
              Words.type(parameter.type()),
              use.source().map(s -> s.table().name() + "." + s.column().name()).orElse("it"),
              use.type() + (use.array() ? "[]" : ""));
        }
      }
    }
    return isRight;
  }
}
