package dev.rowan.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a JUnit test class a fresh PostgreSQL database, made before the first test and dropped
 * after the last.
 *
 * <pre>{@code
 * @RowanTest(schema = "schema.sql")
 * class UserTest {
 *   @Test
 *   void insertsUsers(Database database) { ... }
 * }
 * }</pre>
 *
 * <p>The scripts run once per test run, into a template; each class gets a copy. Classes may run in
 * parallel. A nested class uses the database of the class around it, unless it is annotated itself.
 * Constructors, test methods and life-cycle methods may take a {@link dev.rowan.Database}, a {@link
 * TestDatabase}, a {@link javax.sql.DataSource}, or a {@code String} with {@link JdbcUrl}.
 */
@SuppressWarnings("exports") // JUnit is there wherever this is used
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(PostgresExtension.class)
public @interface RowanTest {

  /**
   * SQL scripts that make the schema: resource names from the root, run in this order. None: an
   * empty database.
   */
  String[] schema() default {};
}
