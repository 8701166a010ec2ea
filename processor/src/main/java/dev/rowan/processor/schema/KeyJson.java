package dev.rowan.processor.schema;

import dev.rowan.processor.model.ForeignKeyModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.TableName;
import java.util.List;

/** Keys and indexes. */
final class KeyJson {

  private KeyJson() {}

  static String key(String name, List<String> columns) {
    return JsonText.object(json -> json.string("name", name).strings("columns", columns));
  }

  static String foreignKey(
      String name,
      List<String> columns,
      TableName table,
      List<String> references,
      ForeignKeyModel more) {
    return JsonText.object(
        json ->
            json.string("name", name)
                .strings("columns", columns)
                .string("table", Identifiers.quoted(table))
                .strings("references", references)
                .string("onDelete", more.onDelete())
                .string("onUpdate", more.onUpdate()));
  }

  static String index(String name, List<String> columns) {
    return JsonText.object(
        json ->
            json.string("name", name)
                .strings("keys", columns.stream().map(Identifiers::quoted).toList()));
  }
}
