package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.NameProblem;
import dev.rowan.processor.report.RelationProblem;
import java.util.HashMap;
import java.util.Map;

/** Two properties must not share a column. Those that share even their name are told of once. */
final class DuplicateColumnRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    Map<String, PropertyDeclaration> taken = new HashMap<>();
    DuplicatePropertyRule.firsts(entity)
        .filter(property -> !property.column().name().value().isBlank())
        .forEach(property -> check(property, taken, diagnostics));
  }

  private static void check(
      PropertyDeclaration property,
      Map<String, PropertyDeclaration> taken,
      Diagnostics diagnostics) {
    String column = property.column().name().value();
    PropertyDeclaration other = taken.putIfAbsent(column, property);
    if (other != null && property.foreignKey().isPresent() && other.foreignKey().isPresent()) {
      diagnostics.report(
          RelationProblem.SHARED_FOREIGN_KEY,
          property.column().name().origin(),
          other.foreignKey().get().relation(),
          property.foreignKey().get().relation(),
          column);
    } else if (other != null) {
      diagnostics.report(
          NameProblem.DUPLICATE_COLUMN,
          property.column().name().origin(),
          other.name(),
          property.name(),
          column);
    }
  }
}
