/**
 * A real PostgreSQL for tests and samples, and a JUnit extension that gives each test class a
 * database of its own.
 */
module dev.rowan.testing {
  requires transitive dev.rowan.runtime;
  requires transitive java.sql;
  requires java.naming;
  requires org.postgresql.jdbc;
  requires org.tukaani.xz;
  requires static transitive org.jspecify;
  // Not transitive: programs that only start a server compile and run without JUnit.
  requires static org.junit.jupiter.api;

  exports dev.rowan.testing;
}
