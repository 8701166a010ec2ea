package dev.rowan.cli.explain;

import dev.rowan.cli.console.EntityOptions;
import dev.rowan.cli.console.Failure;
import dev.rowan.declared.DeclaredStatement;
import dev.rowan.declared.DeclaredStatements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of the repositories among the compiled classes. */
final class Queries {
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
   * The statement of a method, {@code Repository.method}.
   *
   * @throws Failure when there is none, or several
   */
  static DeclaredStatement named(EntityOptions options, String name) {
    List<DeclaredStatement> all = all(options);
    List<DeclaredStatement> found =
        all.stream()
            .filter(s -> name.equals(s.name()) || name.equals(s.repository() + "." + s.method()))
            .toList();
    if (found.isEmpty()) {
      throw Failure.usage(
          "There is no query " + name + (all.isEmpty() ? "; compile first" : similar(all, name)));
    }
    return found.get(0);
  }

  private static String similar(List<DeclaredStatement> all, String name) {
    String repository = name.substring(0, name.lastIndexOf('.'));
    String those =
        all.stream()
            .filter(s -> repository.equals(s.repositoryName()))
            .map(DeclaredStatement::method)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return those.isEmpty() ? "" : "; " + repository + " has " + those;
  }
}
