package dev.rowan.it.relations;

import static dev.rowan.it.relations.QNotebook.NOTEBOOK;
import static dev.rowan.it.relations.QTopic.TOPIC;
import static dev.rowan.it.relations.QWriter.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is fetched under its owner leads back to it, as far as its class allows. */
@RowanTest(schema = "/dev/rowan/it/relations/schema.sql")
class BackReferencesTest {
  private Database database;

  @BeforeEach
  void open(TestDatabase server) {
    database = Database.open(server.jdbcUrl(), server.user(), server.password());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void classesPlainlyAndLazily() throws SQLException {
    sql("truncate writer cascade");
    sql("insert into writer values (1, 'ana'); insert into article values (1, 'first', 1, 1)");
    sql("insert into portrait values (1, 1, 'ana.png')");
    Writer ana =
        new WriterRepository(database)
            .query()
            .with(WRITER.articles(), WRITER.edited(), WRITER.portrait())
            .one();
    assertThat(ana.articles.get(0).writer).isSameAs(ana);
    assertThat(ana.edited.get().get(0).editor.get()).isSameAs(ana);
    assertThat(ana.portrait.get().writer().get()).isSameAs(ana);
  }

  @Test
  void recordsLazily() throws SQLException {
    sql("truncate topic cascade");
    sql("insert into topic values (1, 'art', null), (2, 'film', 1), (3, 'music', 1)");
    List<Topic> topics =
        new TopicRepository(database).query().with(TOPIC.children()).orderBy(TOPIC.id.asc()).list();
    assertThat(topics.get(0).children().get())
        .hasSize(2)
        .allSatisfy(child -> assertThat(child.parent().get()).isSameAs(topics.get(0)));
    assertThat(topics.get(0)).asString().contains("parent=Lazy[parent 1]");
  }

  @Test
  void fromAnotherPackage() throws SQLException {
    sql("truncate notebook cascade");
    sql("insert into notebook values (1); insert into note values (1, 'remember', 1)");
    Notebook notebook = new NotebookRepository(database).query().with(NOTEBOOK.notes()).one();
    assertThat(notebook.notes.get(0).notebook()).isSameAs(notebook);
  }
}
