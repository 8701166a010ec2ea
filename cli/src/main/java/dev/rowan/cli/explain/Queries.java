package dev.rowan.cli.explain;

import dev.rowan.cli.console.EntityOptions;
import dev.rowan.cli.console.Failure;
import dev.rowan.declared.DeclaredStatement;
import dev.rowan.declared.DeclaredStatements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The statements of the repositories among the compiled classes. */
final class Queries {
  private static final int MOST_NAMED = 20;

  private Queries() {}

  /**
   * All of them.
   *
   * @throws Failure when there is no such folder or jar
   */
  static List<DeclaredStatement> all(EntityOptions options) {
    List<DeclaredStatement> all = new ArrayList<>();
    for (Path place : options.places()) {
      try {
        all.addAll(DeclaredStatements.in(place));
      } catch (IOException e) {
        throw Failure.usage("The repositories in " + place + " cannot be read: " + e, e);
      }
    }
    return all;
  }

  /**
   * The statement of a method, {@code Repository.method}; the method alone will do where only one
   * repository has it.
   *
   * @throws Failure when there is none, or several
   */
  static DeclaredStatement named(EntityOptions options, String name) {
    List<DeclaredStatement> all = all(options);
    List<DeclaredStatement> found = all.stream().filter(s -> isNamed(s, name)).toList();
    if (found.isEmpty()) {
      throw Failure.usage(
          "There is no query " + name + (all.isEmpty() ? "; compile first" : others(all, name)));
    }
    List<String> places = names(found);
    if (places.size() > 1) {
      throw Failure.usage("Which query is " + name + "? There are " + String.join(", ", places));
    }
    return found.get(0);
  }

  private static boolean isNamed(DeclaredStatement statement, String name) {
    return Stream.of(
            statement.method(), statement.name(), statement.repository() + "." + statement.method())
        .anyMatch(name::equals);
  }

  /** The names of statements, with the package where two repositories have the same one. */
  private static List<String> names(List<DeclaredStatement> statements) {
    Map<String, Set<String>> names = new TreeMap<>();
    for (DeclaredStatement statement : statements) {
      names
          .computeIfAbsent(statement.name(), name -> new TreeSet<>())
          .add(statement.repository() + "." + statement.method());
    }
    return names.entrySet().stream()
        .flatMap(e -> e.getValue().size() == 1 ? Stream.of(e.getKey()) : e.getValue().stream())
        .toList();
  }

  /** Those of the repository, or all when it has none. */
  private static String others(List<DeclaredStatement> all, String name) {
    String repository = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    List<DeclaredStatement> same =
        all.stream().filter(s -> repository.equals(s.repositoryName())).toList();
    List<String> names = names(same.isEmpty() ? all : same);
    int rest = names.size() - MOST_NAMED;
    return "; there are "
        + String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)))
        + (rest > 0 ? " and " + rest + " more" : "");
  }
}
