package dev.rowan.migrations.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrations.schema.RandomSchemas;
import dev.rowan.migrations.schema.Renames;
import dev.rowan.migrations.schema.SchemaDiff;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** From any database to what any entities want, by files that the runner applies, and back. */
class MigrationDraftPropertyTest {

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void keepingWhatIsThere(@ForAll("plain") SchemaModel all, @ForAll Random random)
      throws SQLException, IOException {
    SchemaModel found = Parts.of(all, random);
    SchemaModel wanted = asEntities(Parts.of(all, random));
    upAndDown(found, wanted, MigrationDraft::between);
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void droppingWhatNobodyWants(
      @ForAll("plain") SchemaModel found, @ForAll("plain") SchemaModel wanted)
      throws SQLException, IOException {
    upAndDown(asEntities(found), asEntities(wanted), MigrationDraft::dropping);
  }

  /** How a draft is made. */
  private interface Way {
    MigrationDraft draft(SchemaModel found, SchemaModel wanted, Renames renames);
  }

  /** After up nothing is left to do, and after down all is as before. */
  private static void upAndDown(SchemaModel found, SchemaModel wanted, Way way)
      throws SQLException, IOException {
    Path folder = Files.createTempDirectory("rowan-draft");
    try (Drafts drafts = Drafts.in(folder)) {
      drafts.create(drafts.normal(found));
      SchemaModel first = drafts.found();
      SchemaModel normal = drafts.normal(wanted);
      way.draft(first, normal, Renames.NONE).write(NewFiles.in(folder), "draft");
      drafts.up();
      assertThat(way.draft(drafts.found(), normal, Renames.NONE).changes().sql()).isEmpty();
      drafts.down();
      assertThat(SchemaDiff.between(drafts.found(), first).sql()).isEmpty();
    }
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<SchemaModel> plain() {
    return RandomSchemas.any().map(MigrationDraftPropertyTest::plain);
  }

  /** Entities have no views and composite types. */
  private static SchemaModel asEntities(SchemaModel schema) {
    return new SchemaModel(
        schema.schemas(),
        schema.extensions(),
        schema.enums(),
        List.of(),
        schema.domains(),
        schema.sequences(),
        schema.tables(),
        List.of());
  }

  /** Without partitions. */
  private static SchemaModel plain(SchemaModel schema) {
    return new SchemaModel(
        schema.schemas(),
        schema.extensions(),
        schema.enums(),
        schema.composites(),
        schema.domains(),
        schema.sequences(),
        schema.tables().stream()
            .filter(table -> table.kind().partition() == null)
            .map(MigrationDraftPropertyTest::ordinary)
            .toList(),
        schema.views());
  }

  private static Table ordinary(Table table) {
    return new Table(
        table.name(),
        table.columns(),
        table.primaryKey(),
        table.uniqueKeys(),
        table.foreignKeys(),
        table.checks(),
        table.exclusions(),
        table.indexes(),
        TableKind.ORDINARY,
        table.comment());
  }
}
