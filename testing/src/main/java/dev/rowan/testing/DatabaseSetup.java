package dev.rowan.testing;

import java.sql.SQLException;

/**
 * Brings an empty database into the state that tests start from.
 *
 * <p>It runs once per server for all set-ups that are equal: scripts with the same text are, and a
 * lambda equals only itself, so keep it in a constant.
 */
@FunctionalInterface
public interface DatabaseSetup {

  /** Makes tables, types, data; connections that stay open are cut afterwards. */
  void prepare(TestDatabase database) throws SQLException;

  /**
   * A set-up that runs SQL scripts, in order.
   *
   * @param loader where the scripts are found
   * @param names resource names from the root, for instance {@code db/schema.sql}
   * @throws PostgresServerException if a script is missing
   */
  static DatabaseSetup scripts(ClassLoader loader, String... names) {
    return SqlScripts.load(loader, names);
  }
}
