package dev.rowan.processor.schema;

import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.IndexDeclaration;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.List;

/** The indexes that users declare. */
final class IndexJson {
  private final List<PropertyModel> properties;
  private final List<EntityModel> parts;

  private IndexJson(List<PropertyModel> properties, List<EntityModel> parts) {
    this.properties = properties;
    this.parts = parts;
  }

  /**
   * The indexes as JSON.
   *
   * @param properties the columns of the table
   * @param parts the entities whose rows stand in it
   * @param names the names that are taken
   */
  static List<String> of(
      List<IndexDeclaration> indexes,
      List<PropertyModel> properties,
      List<EntityModel> parts,
      ObjectNames names) {
    IndexJson json = new IndexJson(properties, parts);
    return indexes.stream().map(index -> json.index(index, names)).toList();
  }

  /** The columns of the indexes of all rows that keep them sorted, in their order. */
  static List<List<String>> sorted(
      List<IndexDeclaration> indexes, List<PropertyModel> properties, List<EntityModel> parts) {
    IndexJson json = new IndexJson(properties, parts);
    return indexes.stream()
        .filter(index -> index.method().equals("btree") && index.where().isEmpty())
        .map(
            index ->
                index.keys().stream()
                    .map(written -> IndexDeclaration.key(written).orElseThrow().property())
                    .flatMap(property -> json.columns(property).stream())
                    .toList())
        .toList();
  }

  private String index(IndexDeclaration index, ObjectNames names) {
    List<String> columns = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (String written : index.keys()) {
      IndexDeclaration.Key key = IndexDeclaration.key(written).orElseThrow();
      for (String column : columns(key.property())) {
        columns.add(column);
        keys.add(Identifiers.quoted(column) + key.order());
      }
    }
    if (!index.expression().isBlank()) {
      columns.add("expr");
      keys.add("(" + index.expression().strip() + ")");
    }
    List<String> include =
        index.include().stream()
            .flatMap(name -> columns(name).stream())
            .map(Identifiers::quoted)
            .toList();
    String name = index.name().value();
    return JsonText.object(
        json ->
            json.string("name", name.isEmpty() ? names.name(columns, "idx") : name)
                .flag("unique", index.isUnique())
                .string("method", index.method().equals("btree") ? "" : index.method())
                .strings("keys", keys)
                .strings("include", include)
                .string("where", index.where()));
  }

  /** The columns for which a name in Java stands. */
  private List<String> columns(String name) {
    for (EntityModel part : parts) {
      for (RelationModel relation : part.relations()) {
        if (relation instanceof RelationModel.ToOne one && one.name().equals(name)) {
          return one.columns().stream().map(c -> c.column().column().name()).toList();
        }
      }
      List<String> embedded =
          part.embedded(name).map(EmbeddedModel::columns).orElse(List.of()).stream()
              .map(column -> column.column().name())
              .toList();
      if (!embedded.isEmpty()) {
        return embedded;
      }
    }
    return properties.stream()
        .filter(p -> p.writtenName().equals(name) || p.name().equals(name))
        .map(p -> p.column().name())
        .toList();
  }
}
