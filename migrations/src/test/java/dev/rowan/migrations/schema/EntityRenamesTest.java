package dev.rowan.migrations.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rowan.migrations.schema.Renames.ColumnRename;
import dev.rowan.migrations.schema.Renames.TableRename;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the names that entities had before are still to be changed in a database. */
class EntityRenamesTest {
  private static final String FILE =
      """
      {"version": 1, "entities": [{"entity": "club.Member", "tables": [{
        "name": "hr.members", "renamedFrom": "users", "columns": [
          {"name": "id", "type": "bigint", "notNull": true},
          {"name": "Mail", "renamedFrom": "e mail", "type": "text"}],
        "primaryKey": {"name": "members_pkey", "columns": ["id"]}}]}]}
      """;

  private static final QualifiedName OLD = new QualifiedName("hr", "users");
  private static final QualifiedName NEW = new QualifiedName("hr", "members");
  private static final TableRename TABLE = new TableRename(OLD, NEW);
  private static final ColumnRename COLUMN = new ColumnRename(NEW, "e mail", "Mail");

  private EntitySchema entities;

  @BeforeEach
  void read(@TempDir Path classes) throws IOException {
    entities = read(classes, FILE);
  }

  private static EntitySchema read(Path classes, String text) throws IOException {
    Path file = classes.resolve(SchemaFiles.PATH);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return SchemaFiles.entities(classes, entity -> true);
  }

  @Test
  void whatIsSaidIsRead() {
    assertThat(entities.renamed()).isEqualTo(new Renames(List.of(TABLE), List.of(COLUMN)));
    assertThat(entities.classes()).containsEntry(NEW, "club.Member");
  }

  @Test
  void onlyWhatIsDueIsRenamed() {
    assertThat(renames(table(OLD, "id", "e mail")))
        .isEqualTo(new Renames(List.of(TABLE), List.of(COLUMN)));
    assertThat(renames(table(OLD, "id", "Mail"))).isEqualTo(new Renames(List.of(TABLE), List.of()));
    assertThat(renames(table(NEW, "id", "e mail")))
        .isEqualTo(new Renames(List.of(), List.of(COLUMN)));
    assertThat(renames(table(NEW, "id", "Mail"))).isEqualTo(Renames.NONE);
    assertThat(renames(table(NEW, "id", "e mail", "Mail"))).isEqualTo(Renames.NONE);
    assertThat(renames()).isEqualTo(Renames.NONE);
    assertThat(renames(table(OLD, "id"), table(NEW, "id"))).isEqualTo(Renames.NONE);
  }

  @Test
  void theTableOfAnotherEntityIsNotRenamed(@TempDir Path classes) throws IOException {
    String user =
        """
        "entities": [{"entity": "club.old.User", "tables": [{
          "name": "hr.users", "columns": [{"name": "id", "type": "bigint", "notNull": true}],
          "primaryKey": {"name": "users_pkey", "columns": ["id"]}}]},
        """;
    entities = read(classes, FILE.replace("\"entities\": [", user));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renames(table(OLD, "id")))
        .withMessage(
            "club.Member is renamed from hr.users, which is the table of club.old.User; what is"
                + " renamed is there no more; write another name, or remove @RenamedFrom");
    assertThat(renames(table(OLD, "id"), table(NEW, "id"))).isEqualTo(Renames.NONE);
  }

  @Test
  void whatOneSaysGoesOverWhatAnotherSays() {
    ColumnRename other = new ColumnRename(NEW, "nick", "Mail");
    Renames said = new Renames(List.of(), List.of(other));
    assertThat(said.over(entities.renamed()))
        .isEqualTo(new Renames(List.of(TABLE), List.of(other)));
  }

  private Renames renames(Table... found) {
    List<Table> tables = List.of(found);
    SchemaModel empty = SchemaModel.EMPTY;
    return entities.renames(
        new SchemaModel(
            empty.schemas(),
            empty.extensions(),
            empty.enums(),
            empty.composites(),
            empty.domains(),
            empty.sequences(),
            tables,
            empty.views()));
  }

  private static Table table(QualifiedName name, String... columns) {
    return new Table(
        name,
        Stream.of(columns).map(column -> Column.of(column, "text")).toList(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        TableKind.ORDINARY,
        null);
  }
}
