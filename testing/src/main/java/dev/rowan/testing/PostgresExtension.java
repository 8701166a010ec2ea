package dev.rowan.testing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The JUnit extension behind {@link RowanTest}. Register it in a static field when the database is
 * set up by code:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PostgresExtension POSTGRES = PostgresExtension.with(Schema.SETUP);
 * }</pre>
 */
@SuppressWarnings("exports") // JUnit is there wherever this is used
public final class PostgresExtension
    implements BeforeAllCallback, AfterAllCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(PostgresExtension.class);

  private final @Nullable DatabaseSetup setup;

  /** Used by JUnit: sets databases up as {@link RowanTest} says. */
  public PostgresExtension() {
    this(null);
  }

  private PostgresExtension(@Nullable DatabaseSetup setup) {
    this.setup = setup;
  }

  /** An extension whose databases are set up by code. */
  public static PostgresExtension with(DatabaseSetup setup) {
    return new PostgresExtension(setup);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    lease(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Lease lease = current(context);
    if (lease != null && lease.owner().equals(owner(context))) {
      context.getStore(NAMESPACE).remove(Lease.class);
      lease.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return Lease.offers(type) || (type == String.class && parameter.isAnnotated(JdbcUrl.class));
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == String.class ? lease(context).url() : lease(context).get(type);
  }

  /**
   * The database of the class, made when this is the first to ask: a constructor does so before
   * {@link #beforeAll} where one instance serves all tests.
   */
  private Lease lease(ExtensionContext context) {
    Lease lease = current(context);
    if (lease != null && (lease.owner() == owner(context) || !isAnnotated(context))) {
      return lease;
    }
    return open(context);
  }

  private Lease open(ExtensionContext context) {
    if (context.getTestMethod().isPresent()) {
      throw new PostgresServerException(
          "No database here: put @RowanTest on the class, and a PostgresExtension into a static field");
    }
    Lease lease = new Lease(owner(context), PostgresServer.shared().newDatabase(setup(context)));
    context.getStore(NAMESPACE).put(Lease.class, lease);
    return lease;
  }

  private DatabaseSetup setup(ExtensionContext context) {
    if (setup != null) {
      return setup;
    }
    Class<?> testClass = owner(context);
    String[] scripts =
        Optional.ofNullable(testClass.getAnnotation(RowanTest.class))
            .map(RowanTest::schema)
            .orElse(new String[0]);
    return DatabaseSetup.scripts(testClass.getClassLoader(), scripts);
  }

  private static Class<?> owner(ExtensionContext context) {
    return context.getRequiredTestClass();
  }

  private static boolean isAnnotated(ExtensionContext context) {
    return owner(context).isAnnotationPresent(RowanTest.class);
  }

  private static @Nullable Lease current(ExtensionContext context) {
    return context.getStore(NAMESPACE).get(Lease.class, Lease.class);
  }
}
