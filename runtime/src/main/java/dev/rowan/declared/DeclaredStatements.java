package dev.rowan.declared;

import dev.rowan.declared.ClassFile.Member;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of repositories from the class files of the implementations that Rowan has
 * written, which have nothing for it in them.
 */
public final class DeclaredStatements {
  private static final String REPOSITORY = "Ldev/rowan/annotations/Repository;";
  private static final String QUERY = "Ldev/rowan/annotations/Query;";
  private static final String IMPLEMENTATION = "Impl";

  private DeclaredStatements() {}

  /**
   * Those of one repository, in the order of its implementation.
   *
   * @param repository the class file of the interface
   * @param implementation the class file of what Rowan has written for it
   * @throws IllegalArgumentException when one is no class file
   */
  public static List<DeclaredStatement> of(byte[] repository, byte[] implementation) {
    return of(ClassFile.read(repository), ClassFile.read(implementation));
  }

  /**
   * Those of all repositories in a folder or an archive, ordered by repository.
   *
   * @throws IOException when it is not there, or cannot be read
   */
  public static List<DeclaredStatement> in(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return under(place);
    }
    try (FileSystem files = FileSystems.newFileSystem(place, Map.of())) {
      return under(files.getPath("/"));
    }
  }

  private static List<DeclaredStatement> under(Path root) throws IOException {
    List<DeclaredStatement> statements = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Impl.class")).toList()) {
        ClassFile implementation = ClassFile.read(Files.readAllBytes(file));
        ClassFile repository = repository(root, implementation);
        if (repository != null) {
          statements.addAll(of(repository, implementation));
        }
      }
    }
    statements.sort(Comparator.comparing(DeclaredStatement::repository));
    return List.copyOf(statements);
  }

  private static @Nullable ClassFile repository(Path root, ClassFile implementation)
      throws IOException {
    for (String name : implementation.interfaces()) {
      Path file = root.resolve(name + ".class");
      if (Files.exists(file)) {
        ClassFile type = ClassFile.read(Files.readAllBytes(file));
        if (type.words().contains(REPOSITORY)) {
          return type;
        }
      }
    }
    return null;
  }

  private static List<DeclaredStatement> of(ClassFile repository, ClassFile implementation) {
    String name = implementation.name().replace('/', '.');
    String repositoryName = name.substring(0, name.length() - IMPLEMENTATION.length());
    List<DeclaredStatement> statements = new ArrayList<>();
    for (Member field : implementation.fields()) {
      if (field.constant() != null) {
        Member method = method(repository, field.name(), field.constant());
        statements.add(
            new DeclaredStatement(
                repositoryName,
                method == null ? field.name() : method.name(),
                field.name(),
                DeclaredStatement.whole(field.constant()),
                method == null ? null : declared(method)));
      }
    }
    return statements;
  }

  /** The method whose statement a constant holds; null when no name fits. */
  private static @Nullable Member method(ClassFile repository, String constant, String sql) {
    List<Member> named =
        repository.methods().stream()
            .filter(m -> fits(constant, constantName(m.name())))
            .sorted(Comparator.comparing(m -> -m.name().length()))
            .toList();
    return named.stream()
        .filter(m -> declared(m) != null)
        .filter(m -> beginning(sql).contains(beginning(Objects.requireNonNull(declared(m)))))
        .findFirst()
        .orElse(named.isEmpty() ? null : named.get(0));
  }

  private static boolean fits(String constant, String method) {
    return constant.startsWith(method)
        && constant.substring(method.length()).matches("\\d*(_[A-Z0-9_]*)?");
  }

  private static String constantName(String method) {
    return method.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  /** What stands before the first parameter, without blanks. */
  private static String beginning(String sql) {
    return sql.split("[?:]", 2)[0].replaceAll("\\s+", "");
  }

  private static @Nullable String declared(Member method) {
    Map<String, String> query = method.annotations().get(QUERY);
    return query == null ? null : query.get("value");
  }
}
