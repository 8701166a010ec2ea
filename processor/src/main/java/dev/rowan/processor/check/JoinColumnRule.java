package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.JoinColumnDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.model.RelationLink.Join;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RelationProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A foreign key has a column for each of the other entity's primary key, of its type. */
final class JoinColumnRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      if (relation.hasForeignKey() && relation.link().isPresent()) {
        RelationLink link = relation.link().get();
        check(property, relation, link.target(), diagnostics);
        link.joins().stream()
            .filter(Join::isShared)
            .forEach(join -> checkType(property, join, diagnostics));
      } else if (relation.isOneSided()) {
        check(property, relation, entity, diagnostics);
      }
    }
  }

  private static void check(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration referenced,
      Diagnostics diagnostics) {
    List<String> ids =
        referenced.idColumns().stream().map(id -> id.column().name().value()).toList();
    if (ids.isEmpty()) {
      new IdRule().check(referenced, diagnostics);
      return;
    }
    boolean isKnown = checkReferences(property, relation, referenced, ids, diagnostics);
    int count = relation.joinColumns().size();
    if (isKnown && count > 0 && count != ids.size()) {
      diagnostics.report(
          RelationProblem.JOIN_COLUMN_COUNT,
          relation.joinColumns().get(0).origin(),
          "@JoinColumn",
          property.name(),
          Words.list(relation.joinColumns().stream().map(j -> j.name().value()).toList()),
          referenced.type().simpleName(),
          Words.list(ids));
    }
  }

  private static boolean checkReferences(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration target,
      List<String> ids,
      Diagnostics diagnostics) {
    Set<String> seen = new HashSet<>();
    boolean isKnown = true;
    for (JoinColumnDeclaration column : relation.joinColumns()) {
      String referenced = column.references().value();
      String type = target.type().simpleName();
      if (column.references().present() && !ids.contains(referenced)) {
        isKnown = false;
        diagnostics.report(
            RelationProblem.UNKNOWN_REFERENCE,
            column.references().origin(),
            property.name(),
            referenced,
            type,
            Suggestions.instead(referenced, ids));
      } else if (column.references().present() && !seen.add(referenced)) {
        isKnown = false;
        diagnostics.report(
            RelationProblem.REFERENCE_TWICE,
            column.references().origin(),
            property.name(),
            referenced,
            type);
      }
    }
    return isKnown;
  }

  private static void checkType(PropertyDeclaration property, Join join, Diagnostics diagnostics) {
    PropertyDeclaration column = join.column();
    String found = sqlType(column);
    String needed = sqlType(join.references());
    if (column.columnType().isPresent() && !found.equals(needed) && !isAlike(column, join)) {
      diagnostics.report(
          RelationProblem.SHARED_COLUMN_TYPE,
          property.origin(),
          column.column().name().value(),
          column.name(),
          found,
          property.name(),
          needed,
          Words.type(join.references().javaType()),
          column.name());
    }
  }

  /** PostgreSQL compares numbers of different sizes, and texts, when Java has one type for both. */
  private static boolean isAlike(PropertyDeclaration column, Join join) {
    String found = family(sqlType(column));
    return !found.isEmpty()
        && found.equals(family(sqlType(join.references())))
        && column.javaType().box().equals(join.references().javaType().box());
  }

  private static String family(String sqlType) {
    return switch (sqlType.replaceFirst("\\(.*", "")) {
      case "smallint", "integer", "bigint" -> "whole numbers";
      case "text", "varchar", "char" -> "texts";
      default -> "";
    };
  }

  private static String sqlType(PropertyDeclaration property) {
    String written = property.column().type();
    return written.isEmpty()
        ? property.columnType().map(type -> type.sqlType()).orElse("")
        : written;
  }
}
