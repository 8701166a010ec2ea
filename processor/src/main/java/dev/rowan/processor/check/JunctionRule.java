package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.JoinTableDeclaration;
import dev.rowan.processor.model.JunctionDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.RelationProblem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A junction table has a column for each of both primary keys, all with names of their own. */
final class JunctionRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    checkTables(entity, diagnostics);
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      relation
          .link()
          .flatMap(RelationLink::junction)
          .ifPresent(junction -> checkNames(property, relation, junction, diagnostics));
      if (relation.link().isPresent() && relation.joinTable().isPresent()) {
        JoinTableDeclaration table = relation.joinTable().get();
        EntityDeclaration target = relation.link().get().target();
        checkCount("columns", table.columns(), property, table, entity, diagnostics);
        checkCount("targetColumns", table.targetColumns(), property, table, target, diagnostics);
      }
    }
  }

  private static void checkTables(EntityDeclaration entity, Diagnostics diagnostics) {
    Map<String, String> relations = new HashMap<>();
    for (PropertyDeclaration property : entity.relations()) {
      property
          .relation()
          .flatMap(RelationDeclaration::link)
          .flatMap(RelationLink::junction)
          .ifPresent(junction -> checkTable(property, junction, relations, diagnostics));
    }
  }

  private static void checkTable(
      PropertyDeclaration property,
      JunctionDeclaration junction,
      Map<String, String> relations,
      Diagnostics diagnostics) {
    String table = Identifiers.quoted(junction.schema().value(), junction.name().value());
    String other = relations.putIfAbsent(table, property.name());
    if (other != null) {
      diagnostics.report(
          RelationProblem.SHARED_JUNCTION, junction.name().origin(), other, property.name(), table);
    }
  }

  private static void checkNames(
      PropertyDeclaration property,
      RelationDeclaration relation,
      JunctionDeclaration junction,
      Diagnostics diagnostics) {
    Origin origin =
        relation.joinTable().map(JoinTableDeclaration::origin).orElseGet(property::origin);
    NameRule.check("table", junction.name(), "@JoinTable(name = \"...\")", diagnostics);
    relation.joinTable().ifPresent(t -> NameRule.check("schema", t.schema(), "", diagnostics));
    Set<String> seen = new HashSet<>();
    Stream.concat(junction.columns().stream(), junction.targetColumns().stream())
        .forEach(
            column -> {
              NameRule.check("column", column, "@JoinTable(columns = \"...\")", diagnostics);
              if (!seen.add(column.value())) {
                diagnostics.report(
                    RelationProblem.JUNCTION_COLUMN_TWICE,
                    origin,
                    junction.name().value(),
                    column.value());
              }
            });
  }

  private static void checkCount(
      String member,
      List<SqlName> names,
      PropertyDeclaration property,
      JoinTableDeclaration table,
      EntityDeclaration side,
      Diagnostics diagnostics) {
    List<String> ids = side.idColumns().stream().map(id -> id.column().name().value()).toList();
    if (!names.isEmpty() && !ids.isEmpty() && names.size() != ids.size()) {
      diagnostics.report(
          RelationProblem.JOIN_COLUMN_COUNT,
          table.origin().member(member),
          "\"" + member + "\"",
          property.name(),
          Words.list(names.stream().map(SqlName::value).toList()),
          side.type().simpleName(),
          Words.list(ids));
    }
  }
}
