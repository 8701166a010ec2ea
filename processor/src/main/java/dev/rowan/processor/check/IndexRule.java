package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.IndexDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.IndexProblem;
import dev.rowan.processor.report.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An index names properties that are there, each once, and what its kind can do. */
final class IndexRule implements Rule {
  private static final String BTREE = "btree";
  private static final List<String> NONE = List.of();
  private static final List<String> METHODS =
      List.of(BTREE, "hash", "gin", "gist", "spgist", "brin");

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (IndexDeclaration index : entity.table().indexes()) {
      if (index.keys().isEmpty() && index.expression().isBlank()) {
        diagnostics.report(IndexProblem.EMPTY_INDEX, index.origin());
      }
      checkMethod(index, diagnostics);
      Set<String> seen = new HashSet<>();
      for (String written : areThere(index, entity, diagnostics) ? index.keys() : NONE) {
        checkKey(written, index, entity, seen, diagnostics);
      }
      Origin include = index.origin().member("include");
      index.include().forEach(p -> checkName(p, include, entity, seen, diagnostics));
    }
    entity.table().checks().stream()
        .filter(check -> check.condition().isBlank())
        .forEach(check -> diagnostics.report(IndexProblem.EMPTY_CHECK, check.origin()));
  }

  private static void checkMethod(IndexDeclaration index, Diagnostics diagnostics) {
    String method = index.method();
    if (!METHODS.contains(method)) {
      diagnostics.report(
          IndexProblem.INDEX_METHOD,
          index.origin().member("method"),
          method,
          Words.list(METHODS),
          Suggestions.instead(method, METHODS));
    } else if (!method.equals(BTREE) && index.isUnique()) {
      diagnostics.report(
          IndexProblem.INDEX_NOT_UNIQUE, index.origin().member("unique"), Words.capital(method));
    }
  }

  private static void checkKey(
      String written,
      IndexDeclaration index,
      EntityDeclaration entity,
      Set<String> seen,
      Diagnostics diagnostics) {
    Origin origin = index.origin().member(index.columns().isEmpty() ? "value" : "columnList");
    Optional<IndexDeclaration.Key> key = IndexDeclaration.key(written);
    if (key.isEmpty()) {
      String first = written.strip().split("\\s+", 2)[0];
      String other = first.isEmpty() ? UniqueRule.names(entity).get(0) : first;
      diagnostics.report(IndexProblem.INDEX_ORDER, origin, written, other);
      return;
    }
    checkName(key.get().property(), origin, entity, seen, diagnostics);
    if (!index.method().equals(BTREE) && !key.get().order().isEmpty()) {
      diagnostics.report(
          IndexProblem.INDEX_UNORDERED,
          origin,
          Words.capital(index.method()),
          key.get().order().strip());
    }
  }

  /** Those of Jakarta Persistence; what is no key is told of the property for which it stands. */
  private static boolean areThere(
      IndexDeclaration index, EntityDeclaration entity, Diagnostics diagnostics) {
    List<String> columns = entity.columns().stream().map(p -> p.column().name().value()).toList();
    List<String> missing =
        index.columns().stream()
            .flatMap(written -> IndexDeclaration.key(written).stream())
            .map(IndexDeclaration.Key::property)
            .filter(name -> !columns.contains(name))
            .toList();
    for (String name : missing) {
      diagnostics.report(
          IndexProblem.INDEX_UNKNOWN_COLUMN,
          index.origin().member("columnList"),
          entity.table().name().value(),
          name,
          Suggestions.instead(name, columns));
    }
    return missing.isEmpty();
  }

  private static void checkName(
      String name,
      Origin origin,
      EntityDeclaration entity,
      Set<String> seen,
      Diagnostics diagnostics) {
    List<String> names = UniqueRule.names(entity);
    if (!names.contains(name)) {
      diagnostics.report(
          IndexProblem.INDEX_UNKNOWN_PROPERTY,
          origin,
          entity.type().simpleName(),
          name,
          Suggestions.instead(name, names));
    } else if (!seen.add(name)) {
      diagnostics.report(IndexProblem.INDEX_PROPERTY_TWICE, origin, name);
    }
  }
}
