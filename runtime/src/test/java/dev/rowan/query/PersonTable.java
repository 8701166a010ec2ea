package dev.rowan.query;

import dev.rowan.Database;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.Statements;
import dev.rowan.postgres.TestServer;
import java.util.List;

/** A database with the table of persons. */
final class PersonTable implements AutoCloseable {

  final Database database = TestServer.newPool().build();
  final Statements statements = database.statements("test");

  PersonTable() {
    run(Person.CREATE);
  }

  /** The query for all persons. */
  EntityQuery<Person> query() {
    return EntityQuery.of(statements, QPerson.PERSON);
  }

  /** Runs a statement without parameters. */
  void run(String sql) {
    try (SqlStatement statement = statements.prepare(sql)) {
      statement.update();
    }
  }

  /** Replaces all rows. */
  void fill(List<Person> persons) {
    run("truncate person");
    try (SqlStatement insert = statements.prepare(Person.INSERT)) {
      for (Person person : persons) {
        insert.setLong(1, person.id());
        insert.setString(2, person.name());
        insert.setInt(3, person.age());
        insert.setBoolean(4, person.active());
        insert.setBigDecimal(5, person.score());
        insert.set(6, SqlTypes.listOf(SqlTypes.TEXT), person.tags());
        insert.addBatch();
      }
      insert.updateBatch();
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
