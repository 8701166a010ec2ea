package dev.rowan.processor.write;

import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.TableName;
import java.util.ArrayList;
import java.util.List;

/** Text for comments. Names from outside cannot end them. */
final class Comments {
  private Comments() {}

  /** The name of the column without what means something in a comment. */
  static String column(PropertyModel property) {
    return safe(property.column().name());
  }

  /** The name of the table without what means something in a comment. */
  static String table(TableName table) {
    return safe(table.schema().isEmpty() ? table.name() : table.schema() + "." + table.name());
  }

  private static String safe(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}_ .-]", "?");
  }

  /** The names of the columns as a list in a sentence. */
  static String columns(List<PropertyModel> properties) {
    List<String> names =
        new ArrayList<>(properties.stream().map(p -> "{@code " + column(p) + "}").toList());
    if (names.size() == 1) {
      return names.get(0);
    }
    String last = names.remove(names.size() - 1);
    return String.join(", ", names) + " and " + last;
  }
}
