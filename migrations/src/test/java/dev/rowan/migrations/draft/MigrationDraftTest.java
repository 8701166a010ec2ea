package dev.rowan.migrations.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Renames;
import dev.rowan.migrations.schema.Renames.ColumnRename;
import dev.rowan.migrations.schema.SchemaDiff;
import dev.rowan.migrations.schema.SchemaModel;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationDraftTest {
  private static final String POSTS =
      "create table posts (id bigint generated always as identity primary key, title text)";

  private Drafts drafts;

  @BeforeEach
  void open(@TempDir Path folder) {
    drafts = Drafts.in(folder);
  }

  @AfterEach
  void close() {
    drafts.close();
  }

  @Test
  void ofTheSameNothingIsWritten() throws Exception {
    drafts.sql(POSTS);
    MigrationDraft draft = MigrationDraft.between(drafts.found(), drafts.found());
    assertThat(draft.isEmpty()).isTrue();
    assertThat(draft.write(NewFiles.in(drafts.folder()), "nothing")).isEmpty();
    assertThat(drafts.folder()).isEmptyDirectory();
  }

  @Test
  void anAdditionIsPlainSqlAndItsUndoWarns() throws Exception {
    drafts.sql(POSTS);
    write(draftTo(POSTS.replace("title text", "title text, note text")), "add a note");
    assertThat(text("V1__add_a_note.sql")).isEqualTo("alter table posts add column note text;\n");
    assertThat(text("U1__add_a_note.sql"))
        .isEqualTo(
            """
            -- Data loss: what posts.note holds is gone.

            alter table posts drop column note;
            """);
  }

  @Test
  void theGuideWritesFiles() throws Exception {
    drafts.sql(POSTS);
    SchemaModel found = drafts.found();
    SchemaModel wanted = drafts.of(POSTS.replace("title text", "title text, note text"));
    Path folder = drafts.folder();
    // region draft
    MigrationDraft draft = MigrationDraft.between(found, wanted);
    List<Path> files = draft.write(NewFiles.in(folder), "add a note");
    // endregion
    assertThat(files)
        .containsExactly(
            folder.resolve("V1__add_a_note.sql"), folder.resolve("U1__add_a_note.sql"));
  }

  @Test
  void whatBlocksOthersSaysSoWithTheSafeSteps() throws Exception {
    drafts.sql(POSTS);
    write(draftTo(POSTS.replace("title text", "title text not null")), "title");
    assertThat(text("V1__title.sql"))
        .isEqualTo(
            """
            -- Error, set-not-null: ACCESS EXCLUSIVE: all rows are looked at, and nobody reads or writes the table until then
            -- Instead:
            --   -- rowan: no transaction
            --   alter table posts add constraint posts_title_set check (title is not null) not valid;
            --   alter table posts validate constraint posts_title_set;
            --   alter table posts alter column title set not null;
            --   alter table posts drop constraint posts_title_set;
            alter table posts alter column title set not null;
            """);
  }

  @Test
  void anIndexOnATableThatIsThereGetsAFileOfItsOwn() throws Exception {
    drafts.sql(POSTS);
    String wanted =
        POSTS.replace("title text", "title text, note text")
            + ";create index posts_title_idx on posts (title)"
            + ";create table tags (id int primary key, name text); create index on tags (name)";
    write(draftTo(wanted), "tags");
    assertThat(names())
        .containsExactly(
            "U1.1__tags_index_posts_title_idx.sql",
            "U1__tags.sql",
            "V1.1__tags_index_posts_title_idx.sql",
            "V1__tags.sql");
    assertThat(text("V1.1__tags_index_posts_title_idx.sql"))
        .isEqualTo(
            """
            -- rowan: no transaction
            create index concurrently posts_title_idx on posts (title);
            """);
    assertThat(text("V1__tags.sql"))
        .contains("create index tags_name_idx on tags (name)")
        .doesNotContain("posts_title_idx");
    upAndDown(wanted);
  }

  @Test
  void whatIsLeftOverStandsInAComment() throws Exception {
    drafts.sql(POSTS + "; create table old (id int)");
    MigrationDraft draft = draftTo(POSTS.replace("title text", "note int"));
    write(draft, "note");
    assertThat(text("V1__note.sql"))
        .isEqualTo(
            """
            alter table posts add column note integer;

            -- No entity has what these drop. Rows and values do not come back.
            -- drop table old;
            -- alter table posts drop column title;
            """);
    assertThat(draft.losesData()).isFalse();
  }

  @Test
  void onDemandItDropsAndTheUndoSaysThatRowsStayAway() throws Exception {
    drafts.sql(POSTS + "; create table old (id int)");
    SchemaModel first = drafts.found();
    MigrationDraft draft = MigrationDraft.dropping(first, drafts.of(POSTS), Renames.NONE);
    write(draft, "drop old");
    assertThat(text("V1__drop_old.sql"))
        .startsWith("-- Data loss: what old holds is gone.\n")
        .endsWith("drop table old;\n");
    assertThat(text("U1__drop_old.sql")).startsWith("-- Data loss: old comes back empty.\n");
    drafts.up();
    assertThat(drafts.found()).isEqualTo(drafts.of(POSTS));
    drafts.down();
    assertThat(drafts.found()).isEqualTo(first);
  }

  @Test
  void anotherNameIsProposedAndNotGuessed() throws Exception {
    drafts.sql(POSTS);
    write(draftTo(POSTS.replace("title text", "headline text")), "headline");
    assertThat(text("V1__headline.sql"))
        .startsWith(
            "-- Is headline a new name of posts.title? Then say so: --rename posts.title=headline\n")
        .contains("\nalter table posts add column headline text;\n")
        .contains("\n-- alter table posts drop column title;\n");
  }

  @Test
  void anotherNameThatIsSaidIsGivenAndTakenBack() throws Exception {
    drafts.sql(POSTS + "; insert into posts (title) values ('kept')");
    SchemaModel wanted = drafts.of(POSTS.replace("title text", "headline text"));
    Renames renames =
        new Renames(
            List.of(), List.of(new ColumnRename(QualifiedName.of("posts"), "title", "headline")));
    SchemaModel first = drafts.found();
    write(MigrationDraft.between(first, wanted, renames), "headline");
    drafts.up();
    assertThat(drafts.found()).isEqualTo(wanted);
    drafts.down();
    assertThat(drafts.found()).isEqualTo(first);
  }

  @Test
  void aValueOfAnEnumThatIsUsedAtOnceIsAddedBefore() throws Exception {
    drafts.sql("create type mood as enum ('ok'); create table people (id int, mood mood)");
    String wanted =
        "create type mood as enum ('sad', 'ok', 'glad');"
            + "create table people (id int, mood mood default 'glad')";
    write(draftTo(wanted), "moods");
    assertThat(names()).contains("V1__moods_values.sql", "V1.1__moods.sql");
    upAndDown(wanted);
  }

  @Test
  void whatEntitiesCannotSayStays() throws Exception {
    String there =
        POSTS
            + ";create view titles as select title from posts"
            + ";alter table posts add constraint posts_unlike exclude using btree (title with =)"
            + ";comment on table posts is 'of the blog'"
            + ";alter table posts alter title set default 'none'"
            + ";alter table posts rename constraint posts_pkey to posts_key";
    drafts.sql(there);
    MigrationDraft draft = MigrationDraft.dropping(drafts.found(), drafts.of(POSTS), Renames.NONE);
    assertThat(draft.changes().sql()).isEmpty();
  }

  @Test
  void noFileIsWrittenOver() throws Exception {
    drafts.sql(POSTS);
    MigrationDraft draft = draftTo(POSTS.replace("title text", "title text, note text"));
    NewFiles place = NewFiles.in(drafts.folder());
    draft.write(place, "note");
    assertThatThrownBy(() -> draft.write(place, "note"))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  private MigrationDraft draftTo(String wanted) throws SQLException {
    return MigrationDraft.between(drafts.found(), drafts.of(wanted));
  }

  private void write(MigrationDraft draft, String name) throws IOException {
    draft.write(NewFiles.in(drafts.folder()), name);
  }

  private void upAndDown(String wanted) throws SQLException {
    SchemaModel first = drafts.found();
    drafts.up();
    assertThat(SchemaDiff.between(drafts.found(), drafts.of(wanted)).sql()).isEmpty();
    drafts.down();
    assertThat(SchemaDiff.between(drafts.found(), first).sql()).isEmpty();
  }

  private String text(String file) throws IOException {
    return Files.readString(drafts.folder().resolve(file));
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(drafts.folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
