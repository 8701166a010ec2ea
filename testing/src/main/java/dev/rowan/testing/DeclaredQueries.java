package dev.rowan.testing;

import dev.rowan.declared.DeclaredStatement;
import dev.rowan.declared.DeclaredStatements;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The statements of all {@code @Query}s of a module, to hold them against the real schema in one
 * line of a test:
 *
 * <pre>{@code
 * DeclaredQueries.allWith(PostSearch.class).prepare(dataSource);
 * }</pre>
 *
 * <p>They are read from the class files of the implementations that Rowan has written, so that
 * these have nothing for it in them. Immutable and thread-safe.
 */
public final class DeclaredQueries {
  /** A type that only the values of the parameters decide, which are not known here. */
  private static final Set<String> UNDECIDED = Set.of("42P18", "42725");

  private final Map<String, String> statements;

  private DeclaredQueries(Map<String, String> statements) {
    this.statements = statements;
  }

  /**
   * Those of some repositories.
   *
   * @param repositories interfaces with {@code @Repository}
   * @throws IllegalArgumentException if Rowan has written no class for one
   */
  public static DeclaredQueries of(Class<?>... repositories) {
    Map<String, String> statements = new TreeMap<>();
    for (Class<?> repository : repositories) {
      String binary = repository.getName();
      String name = binary.substring(binary.lastIndexOf('.') + 1).replace("$", "");
      try (InputStream file = repository.getResourceAsStream(fileOf(binary));
          InputStream implementation = repository.getResourceAsStream(name + "Impl.class")) {
        if (file == null || implementation == null) {
          throw new IllegalArgumentException(name + "Impl is not there");
        }
        add(DeclaredStatements.of(file.readAllBytes(), implementation.readAllBytes()), statements);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new DeclaredQueries(statements);
  }

  private static String fileOf(String binary) {
    return binary.substring(binary.lastIndexOf('.') + 1) + ".class";
  }

  private static void add(List<DeclaredStatement> all, Map<String, String> statements) {
    for (DeclaredStatement one : all) {
      statements.put(one.repositoryName() + " " + one.constant(), one.sql());
    }
  }

  /**
   * Those of all repositories in the directory or archive from which a class comes.
   *
   * @param anyClass any class of the module, such as one of the repositories
   * @throws IllegalArgumentException if the class comes from neither
   */
  public static DeclaredQueries allWith(Class<?> anyClass) {
    try {
      var source = Objects.requireNonNull(anyClass.getProtectionDomain().getCodeSource());
      Map<String, String> statements = new TreeMap<>();
      add(DeclaredStatements.in(Path.of(source.getLocation().toURI())), statements);
      return new DeclaredQueries(statements);
    } catch (URISyntaxException | NullPointerException e) {
      throw new IllegalArgumentException(anyClass + " comes from no directory or archive", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statements as JDBC takes them, by the repository and the constant that has them. */
  public Map<String, String> statements() {
    return Map.copyOf(statements);
  }

  /**
   * Lets PostgreSQL read each statement, without running it.
   *
   * @throws AssertionError if it refuses some, with all of them and the reasons
   * @throws IllegalStateException if there are none, or no connection
   */
  public void prepare(DataSource dataSource) {
    if (statements.isEmpty()) {
      throw new IllegalStateException("there is no repository with a @Query");
    }
    List<String> refused = new ArrayList<>();
    try (Connection connection = dataSource.getConnection()) {
      for (Map.Entry<String, String> statement : statements.entrySet()) {
        String reason = refusal(connection, statement.getValue());
        if (reason != null) {
          refused.add(statement.getKey() + ": " + reason + "\n" + statement.getValue());
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no connection", e);
    }
    if (!refused.isEmpty()) {
      throw new AssertionError(
          "PostgreSQL refuses "
              + refused.size()
              + " of the queries:\n\n"
              + String.join("\n\n", refused));
    }
  }

  private static @Nullable String refusal(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.getParameterMetaData();
      return null;
    } catch (SQLException e) {
      boolean isLost = e.getSQLState() == null || e.getSQLState().startsWith("08");
      if (isLost) {
        throw e;
      }
      return UNDECIDED.contains(e.getSQLState()) ? null : e.getMessage();
    }
  }
}
