package dev.rowan.migrations.draft;

import dev.rowan.migrations.schema.Change;
import dev.rowan.migrations.schema.Renames;
import dev.rowan.migrations.schema.SchemaDiff;
import dev.rowan.migrations.schema.SchemaModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A migration that makes a schema another one, with what undoes it, for a person to read before it
 * runs. Each statement that blocks or loses something has a comment that says so, with the safe
 * steps of the linter. Nothing is dropped unless that is asked for: it stands in a comment at the
 * end. What has another name is never guessed: it stands in a comment too.
 *
 * <p>Indexes on tables that are there are built concurrently, each in a migration of its own; so
 * are values of an enum added that the same migration would use.
 *
 * <pre>{@code
 * MigrationDraft draft = MigrationDraft.between(SchemaReader.read(connection), wanted);
 * if (!draft.isEmpty()) {
 *   draft.write(NewFiles.in(folder), "add tags");
 * }
 * }</pre>
 *
 * @param changes what is done
 * @param left what would have to be dropped, and is not
 * @param proposed what could have another name, and is taken for something new
 * @param files the migrations, in the order in which they run
 */
public record MigrationDraft(
    SchemaDiff changes, SchemaDiff left, Renames proposed, List<DraftFile> files) {

  /** Copies the list. */
  public MigrationDraft {
    files = List.copyOf(files);
  }

  /** What adds all that is wanted, and drops nothing. */
  public static MigrationDraft between(SchemaModel found, SchemaModel wanted) {
    return between(found, wanted, Renames.NONE);
  }

  /** As {@link #between(SchemaModel, SchemaModel)}, where some things have another name. */
  public static MigrationDraft between(SchemaModel found, SchemaModel wanted, Renames renames) {
    SchemaModel renamed = renames.rename(found);
    SchemaModel target = Merged.keeping(renamed, wanted);
    SchemaDiff left = SchemaDiff.between(target, Merged.dropping(renamed, wanted));
    return of(new Plan(found, target, renames), left, Renames.proposed(renamed, wanted));
  }

  /** What drops tables, columns, keys, conditions and indexes too that are not wanted. */
  public static MigrationDraft dropping(SchemaModel found, SchemaModel wanted, Renames renames) {
    SchemaModel renamed = renames.rename(found);
    SchemaModel target = Merged.dropping(renamed, wanted);
    return of(
        new Plan(found, target, renames),
        new SchemaDiff(List.of()),
        Renames.proposed(renamed, wanted));
  }

  private static MigrationDraft of(Plan plan, SchemaDiff left, Renames proposed) {
    List<DraftFile> files = plan.files(new Notes(proposed, left));
    return new MigrationDraft(plan.changes(), left, proposed, files);
  }

  /** Whether nothing has to be done; something may still be left over. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Whether rows or values are lost. */
  public boolean losesData() {
    return changes.losesData();
  }

  /**
   * Writes the migrations and what undoes them: the first under the version, the others under those
   * below it, {@code 5.1} and {@code 5.2} for {@code 5}.
   *
   * @return the files; none when nothing has to be done
   * @throws IOException when one cannot be written, or is there already
   */
  public List<Path> write(NewFiles place, String name) throws IOException {
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      DraftFile file = files.get(i);
      String version = place.version() + (i == 0 ? "" : "." + i);
      String full = file.what().isEmpty() ? name : name + " " + file.what();
      written.add(place.write("V" + version, full, file.up()));
      written.add(place.write("U" + version, full, file.down()));
    }
    return written;
  }

  /** The statements, without comments. */
  List<String> statements() {
    return changes.changes().stream().map(Change::sql).toList();
  }
}
