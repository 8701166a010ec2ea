package dev.rowan.processor.schema;

import static dev.rowan.processor.model.ForeignKeyModel.CASCADING;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.ForeignKeyModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.Junction;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.TableName;
import java.util.ArrayList;
import java.util.List;

/** What a relation to many needs beside the tables of its two entities. */
final class JunctionJson {

  private JunctionJson() {}

  /** The table between the two sides. Its rows go with either of them. */
  static String of(EntityModel entity, RelationModel.ManyToMany relation) {
    Junction junction = relation.junction();
    List<String> here = names(junction.columns());
    List<String> there = names(junction.targetColumns());
    List<String> all = new ArrayList<>(here);
    all.addAll(there);
    ObjectNames names = new ObjectNames(junction.table().name());
    List<Junction.Column> columns = new ArrayList<>(junction.columns());
    columns.addAll(junction.targetColumns());
    return JsonText.object(
        json ->
            json.string("name", Identifiers.quoted(junction.table()))
                .array("columns", columns.stream().map(c -> column(c, true)).toList())
                .raw("primaryKey", KeyJson.key(names.name(List.of(), "pkey"), all))
                .array(
                    "foreignKeys",
                    List.of(
                        foreignKey(names, junction.columns(), entity.table(), CASCADING),
                        foreignKey(
                            names, junction.targetColumns(), relation.target().table(), CASCADING)))
                .array("indexes", List.of(KeyJson.index(names.name(there, "idx"), there))));
  }

  /** The columns that the other entity's table has for this side and does not know of. */
  static String of(EntityModel entity, RelationModel.OneSided relation) {
    TableName table = relation.target().table();
    List<String> columns = names(relation.columns());
    ObjectNames names = new ObjectNames(table.name());
    return JsonText.object(
        json ->
            json.string("name", Identifiers.quoted(table))
                .array("columns", relation.columns().stream().map(c -> column(c, false)).toList())
                .array(
                    "foreignKeys",
                    List.of(
                        foreignKey(
                            names, relation.columns(), entity.table(), relation.foreignKey())))
                .array("indexes", List.of(KeyJson.index(names.name(columns, "idx"), columns))));
  }

  private static String foreignKey(
      ObjectNames names, List<Junction.Column> columns, TableName table, ForeignKeyModel more) {
    List<String> own = names(columns);
    List<String> references = columns.stream().map(c -> c.references().column().name()).toList();
    String name = more.name().isEmpty() ? names.name(own, "fkey") : more.name();
    return KeyJson.foreignKey(name, own, table, references, more);
  }

  private static String column(Junction.Column column, boolean isNotNull) {
    return ColumnJson.of(column.name(), column.references().column().sqlType(), isNotNull);
  }

  private static List<String> names(List<Junction.Column> columns) {
    return columns.stream().map(Junction.Column::name).toList();
  }
}
