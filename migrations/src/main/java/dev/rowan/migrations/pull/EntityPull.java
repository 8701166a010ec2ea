package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.EnumType;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.SchemaReader;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes entities for the tables and views of a database, as somebody would who knows them. The
 * same database gives the same sources.
 *
 * <pre>{@code
 * PulledEntities entities = EntityPull.pull(connection, PullOptions.classes("com.example.shop"));
 * entities.write(Path.of("src/main/java"));
 * entities.notes().forEach(System.out::println);
 * }</pre>
 */
public final class EntityPull {
  private final PullOptions options;
  private final SchemaModel schema;
  private final Map<QualifiedName, List<Column>> columnsOfViews;
  private final Notes notes = new Notes();

  private EntityPull(
      SchemaModel schema, Map<QualifiedName, List<Column>> columnsOfViews, PullOptions options) {
    this.schema = schema;
    this.columnsOfViews = columnsOfViews;
    this.options = options;
  }

  /**
   * Reads all schemas of a database that are not the server's own, and writes entities for them.
   *
   * @throws SQLException when the server refuses it, or the search path has no schema that exists
   */
  public static PulledEntities pull(Connection connection, PullOptions options)
      throws SQLException {
    return pull(SchemaReader.read(connection), SchemaReader.columnsOfViews(connection), options);
  }

  /**
   * Writes entities for a schema.
   *
   * @param columnsOfViews the columns of views; those that are not in it are left out
   */
  public static PulledEntities pull(
      SchemaModel schema, Map<QualifiedName, List<Column>> columnsOfViews, PullOptions options) {
    return new EntityPull(schema, columnsOfViews, options).pull();
  }

  private PulledEntities pull() {
    List<Table> whole = InheritedColumns.added(schema.tables());
    Relations relations = new Relations(whole, notes);
    List<Table> tables = relations.entities();
    List<View> views =
        schema.views().stream()
            .filter(view -> columnsOfViews.containsKey(view.name()))
            .sorted(Comparator.comparing(View::name))
            .toList();
    List<EnumType> enums = schema.enums().stream().filter(e -> !e.labels().isEmpty()).toList();
    ClassNames classes =
        new ClassNames(
            tables.stream().map(Table::name).toList(),
            views.stream().map(View::name).toList(),
            enums);
    List<EntityDraft> drafts = drafts(tables, views, relations, classes);
    SourceWriter writer = new SourceWriter(options, classes.all());
    List<PulledSource> sources = new ArrayList<>();
    drafts.forEach(draft -> sources.add(writer.entity(draft)));
    enums.forEach(e -> sources.add(writer.enumType(e, classes.enumClass(e.name()))));
    addNotes();
    return new PulledEntities(
        sources.stream().sorted(Comparator.comparing(PulledSource::path)).toList(), notes.sorted());
  }

  private List<EntityDraft> drafts(
      List<Table> tables, List<View> views, Relations relations, ClassNames classes) {
    ColumnTypes types = new ColumnTypes(schema, classes.enums(options.packageName()));
    ColumnProperties columns = new ColumnProperties(types, relations, notes, options.isRecords());
    ToOneProperties toOne = new ToOneProperties(classes, options);
    TableEntities entities = new TableEntities(tables, classes, relations, columns, toOne, notes);
    Map<QualifiedName, EntityDraft> drafts = new LinkedHashMap<>();
    tables.forEach(table -> drafts.put(table.name(), entities.draft(table)));
    ToManyProperties toMany = new ToManyProperties(classes, drafts, options);
    for (Table table : tables) {
      List<Link> links = relations.of(table.name());
      if (!options.isRecords() && table.primaryKey() != null) {
        links.forEach(link -> toMany.addInverse(link, links));
      }
    }
    for (Relations.Junction junction : relations.junctions()) {
      toMany.add(junction);
      notes.add(
          junction.table().name(),
          "the junction table has the index, and the foreign keys that cascade, which Rowan gives it");
    }
    ViewEntities viewEntities = new ViewEntities(classes, columns, notes);
    List<EntityDraft> all = new ArrayList<>(drafts.values());
    views.forEach(
        view ->
            all.add(viewEntities.draft(view, columnsOfViews.getOrDefault(view.name(), List.of()))));
    return all;
  }

  private void addNotes() {
    schema.domains().forEach(d -> notes.add(d.name(), "the domain is made by somebody else"));
    schema
        .composites()
        .forEach(c -> notes.add(c.name(), "the composite type is made by somebody else"));
    schema.enums().stream()
        .filter(e -> e.labels().isEmpty())
        .forEach(e -> notes.add(e.name(), "an enum type without labels has no enum in Java"));
    schema.tables().stream()
        .filter(table -> table.kind().partition() != null)
        .forEach(t -> notes.add(t.name(), "the partition is read and written through its parent"));
  }
}
