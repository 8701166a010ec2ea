package dev.rowan.migrations.draft;

import dev.rowan.migrations.lint.Finding;
import dev.rowan.migrations.lint.LintRule;
import dev.rowan.migrations.schema.Change;
import dev.rowan.migrations.schema.EnumType;
import dev.rowan.migrations.schema.Index;
import dev.rowan.migrations.schema.Renames;
import dev.rowan.migrations.schema.SchemaDiff;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from one schema to another, parted into migrations: values of enums that are used at
 * once, the main part, and each index that is built beside running code.
 *
 * @param found the schema that is there
 * @param target the schema to make
 * @param renames what has another name
 */
record Plan(SchemaModel found, SchemaModel target, Renames renames) {

  /** All that is done. */
  SchemaDiff changes() {
    return SchemaDiff.between(found, target, renames);
  }

  List<DraftFile> files(Notes notes) {
    if (changes().isEmpty()) {
      return List.of();
    }
    List<DraftFile> files = new ArrayList<>();
    SchemaModel begin = found;
    if (usesNewValues()) {
      begin = withValues();
      files.add(file("values", found, begin, Renames.NONE, new Notes(Renames.NONE, none())));
    }
    List<IndexFile> indexes = indexes();
    SchemaModel middle = without(indexes);
    if (!SchemaDiff.between(begin, middle, renames).isEmpty()) {
      files.add(file("", begin, middle, renames, notes));
    }
    indexes.forEach(index -> files.add(index.file()));
    return files;
  }

  private static SchemaDiff none() {
    return new SchemaDiff(List.of());
  }

  private static DraftFile file(
      String what, SchemaModel from, SchemaModel to, Renames renames, Notes notes) {
    SchemaDiff up = SchemaDiff.between(from, to, renames);
    SchemaDiff down = SchemaDiff.between(to, from, renames.reversed());
    String text = notes.head() + (notes.head().isEmpty() ? "" : "\n");
    return new DraftFile(
        what, text + new CommentedScript(up, from).text() + notes.tail(), DownScript.of(up, down));
  }

  /**
   * Whether an enum would be made anew, with all columns of it, for a value that is used at once.
   */
  private boolean usesNewValues() {
    return !withValues().equals(found)
        && changes().changes().stream().anyMatch(c -> c.kind() == Change.Kind.RENAME_TYPE);
  }

  /** The schema that is there, with the new values of its enums. */
  private SchemaModel withValues() {
    List<EnumType> enums = new ArrayList<>();
    for (EnumType type : found.enums()) {
      enums.add(
          target.enums().stream()
              .filter(other -> other.name().equals(type.name()))
              .filter(other -> other.labels().containsAll(type.labels()))
              .map(other -> new EnumType(type.name(), other.labels(), type.comment()))
              .findFirst()
              .orElse(type));
    }
    return new SchemaModel(
        found.schemas(),
        found.extensions(),
        enums,
        found.composites(),
        found.domains(),
        found.sequences(),
        found.tables(),
        found.views());
  }

  /** The indexes that block writers while they are built, and need not. */
  private List<IndexFile> indexes() {
    CommentedScript script = new CommentedScript(changes(), found);
    List<IndexFile> files = new ArrayList<>();
    for (Change change : script.changes()) {
      boolean isBlocking =
          script.of(change).stream().map(Finding::rule).anyMatch(LintRule.CREATE_INDEX::equals);
      if (isBlocking) {
        target.tables().stream()
            .filter(table -> table.kind().partitionBy() == null)
            .flatMap(table -> IndexFile.of(change, table).stream())
            .forEach(files::add);
      }
    }
    return files;
  }

  private SchemaModel without(List<IndexFile> indexes) {
    List<Table> tables = new ArrayList<>();
    for (Table table : target.tables()) {
      List<Index> rest =
          table.indexes().stream()
              .filter(i -> indexes.stream().noneMatch(file -> file.isOf(table, i)))
              .toList();
      tables.add(
          new Table(
              table.name(),
              table.columns(),
              table.primaryKey(),
              table.uniqueKeys(),
              table.foreignKeys(),
              table.checks(),
              table.exclusions(),
              rest,
              table.kind(),
              table.comment()));
    }
    return new SchemaModel(
        target.schemas(),
        target.extensions(),
        target.enums(),
        target.composites(),
        target.domains(),
        target.sequences(),
        tables,
        target.views());
  }
}
