package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RelationProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every read joins comes to an end: it never leads back, and there is not too much of it. */
final class JoinedRule implements Rule {
  /** As many tables as a person may still look through. */
  private static final int MOST_TABLES = 32;

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    boolean hasCycle = false;
    for (PropertyDeclaration property : entity.joinedRelations()) {
      Optional<List<String>> cycle = cycle(entity, property, List.of(entity.type()), new Budget());
      cycle.ifPresent(steps -> reportCycle(entity, property, steps, diagnostics));
      hasCycle |= cycle.isPresent();
    }
    if (!hasCycle && isTooMuch(entity, new Budget())) {
      reportTooMuch(entity, diagnostics);
    }
  }

  /** The steps that lead back to where the path begins; what turns in another circle does not. */
  private static Optional<List<String>> cycle(
      EntityDeclaration owner, PropertyDeclaration property, List<ClassName> path, Budget budget) {
    EntityDeclaration target = target(property);
    String step = Words.type(owner.type()) + "." + property.name();
    if (target.type().equals(path.get(0))) {
      return Optional.of(List.of(step, Words.type(target.type())));
    }
    if (path.contains(target.type()) || !budget.take()) {
      return Optional.empty();
    }
    List<ClassName> further = new ArrayList<>(path);
    further.add(target.type());
    return target.joinedRelations().stream()
        .flatMap(next -> cycle(target, next, further, budget).stream())
        .findFirst()
        .map(steps -> prepend(step, steps));
  }

  private static List<String> prepend(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  private static boolean isTooMuch(EntityDeclaration entity, Budget budget) {
    return entity.joinedRelations().stream()
        .anyMatch(property -> !budget.take() || isTooMuch(target(property), budget));
  }

  private static EntityDeclaration target(PropertyDeclaration property) {
    return property.relation().flatMap(RelationDeclaration::target).orElseThrow();
  }

  private static void reportCycle(
      EntityDeclaration entity,
      PropertyDeclaration property,
      List<String> steps,
      Diagnostics diagnostics) {
    diagnostics.report(
        RelationProblem.PLAIN_CYCLE,
        property.origin(),
        property.name(),
        Words.type(entity.type()),
        String.join(" -> ", steps),
        Words.type(property.javaType()),
        property.name());
  }

  private static void reportTooMuch(EntityDeclaration entity, Diagnostics diagnostics) {
    PropertyDeclaration first = entity.joinedRelations().get(0);
    diagnostics.report(
        RelationProblem.TOO_MANY_JOINS,
        first.origin(),
        Words.type(entity.type()),
        MOST_TABLES,
        Words.type(first.javaType()),
        first.name());
  }

  /** Counts tables. */
  private static final class Budget {
    private int left = MOST_TABLES;

    boolean take() {
      return left-- > 0;
    }
  }
}
