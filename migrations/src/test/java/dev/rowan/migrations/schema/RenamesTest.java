package dev.rowan.migrations.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has another name keeps its rows. */
class RenamesTest {
  private static final String BEFORE =
      """
      create table person (
        id bigint generated always as identity primary key,
        mail text not null constraint has_at check (mail like '%@%'),
        shout text generated always as (upper(mail)) stored);
      create index person_mail_idx on person (lower(mail)) where mail <> '';
      create table pet (
        id bigint primary key,
        person_id bigint references person (id));
      create view people as select id, mail from person;
      insert into person (mail) values ('a@b');
      """;
  private static final String AFTER =
      """
      create table human (
        id bigint generated always as identity primary key,
        email text not null constraint has_at check (email like '%@%'),
        shout text generated always as (upper(email)) stored);
      create index person_mail_idx on human (lower(email)) where email <> '';
      create table pet (
        id bigint primary key,
        person_id bigint constraint pet_person_id_fkey references human (id));
      create view people as select id, email as mail from human;
      """;
  private static final Renames RENAMES =
      new Renames(
          List.of(new Renames.TableRename(QualifiedName.of("person"), QualifiedName.of("human"))),
          List.of(new Renames.ColumnRename(QualifiedName.of("human"), "mail", "email")));

  @Test
  void tablesAndColumnsKeepTheirRows() throws Exception {
    SchemaModel wanted = read(AFTER);
    try (TestDatabase database = PostgresServer.shared().newDatabase();
        Connection connection = database.connect()) {
      run(connection, BEFORE);
      SchemaDiff diff = SchemaDiff.between(SchemaReader.read(connection), wanted, RENAMES);
      assertThat(diff.losesData()).isFalse();
      RealSchemasTest.apply(connection, diff);
      assertThat(SchemaDiff.between(SchemaReader.read(connection), wanted).sql()).isEmpty();
      run(connection, "do $$ begin assert (select email = 'a@b' from human); end $$");
    }
  }

  @Test
  void withoutAWordTheyAreDroppedAndCreated() throws Exception {
    SchemaDiff diff = SchemaDiff.between(read(BEFORE), read(AFTER));
    assertThat(diff.losesData()).isTrue();
    assertThat(diff.sql()).contains("drop table person;").contains("create table human (");
  }

  @Test
  void theyAreProposed() throws Exception {
    String twin = BEFORE.replaceAll("\\bperson\\b", "human");
    assertThat(Renames.proposed(read(BEFORE), read(twin)).tables()).isEqualTo(RENAMES.tables());
    assertThat(Renames.proposed(read(twin), read(AFTER)).columns()).isEqualTo(RENAMES.columns());
  }

  @Test
  void whatIsNotThereCannotBeRenamed() throws Exception {
    SchemaModel before = read(BEFORE);
    SchemaModel after = read(AFTER);
    assertThatThrownBy(() -> SchemaDiff.between(after, before, RENAMES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no table person");
    assertThatThrownBy(() -> SchemaDiff.between(before, before, RENAMES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No table is to be called human");
    Renames column =
        new Renames(
            List.of(), List.of(new Renames.ColumnRename(QualifiedName.of("pet"), "name", "title")));
    assertThatThrownBy(() -> SchemaDiff.between(before, after, column))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The table pet has no column name");
  }

  private static SchemaModel read(String script) throws SQLException {
    try (TestDatabase database = PostgresServer.shared().newDatabase();
        Connection connection = database.connect()) {
      run(connection, script);
      return SchemaReader.read(connection);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
