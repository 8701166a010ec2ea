package dev.rowan.samples.pagila;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.query.SelectQuery;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests that only read a {@link Database} with Pagila, loaded once for all of them. */
final class SharedPagila implements ParameterResolver {

  /** Runs the query; its rows must be those of the file of this name. */
  static void holds(String name, SelectQuery<?, ?> query) {
    assertThat(Csv.rows(query.list())).as(query.toString()).isEqualTo(Csv.expected(name));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Database.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedPagila.class))
        .getOrComputeIfAbsent(Loaded.class, key -> new Loaded(), Loaded.class)
        .database;
  }

  /** Closed by the store when all tests have run. */
  static final class Loaded implements AutoCloseable {
    private final TestDatabase pagila = PostgresServer.shared().newDatabase();
    private final Database database = Database.of(pagila.dataSource());

    Loaded() {
      try {
        new PagilaLoader(pagila.dataSource(), new PrintStream(new ByteArrayOutputStream(), true))
            .load();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      database.close();
      pagila.close();
    }
  }
}
