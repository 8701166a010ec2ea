/** What the code that Rowan generates calls: a thin layer over JDBC, for PostgreSQL. */
module dev.rowan.runtime {
  requires transitive java.sql;
  requires org.slf4j;
  requires com.zaxxer.hikari;
  requires org.postgresql.jdbc;
  requires static jakarta.validation;
  requires static transitive org.jspecify;

  exports dev.rowan;
  exports dev.rowan.declared;
  exports dev.rowan.errors;
  exports dev.rowan.events;
  exports dev.rowan.json;
  exports dev.rowan.mapping;
  exports dev.rowan.query;
  exports dev.rowan.types;
  exports dev.rowan.validation;
}
