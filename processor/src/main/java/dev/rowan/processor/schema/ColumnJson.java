package dev.rowan.processor.schema;

import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.PropertyModel;
import java.util.Set;

/** A column. */
final class ColumnJson {
  private static final Set<String> WHOLE_NUMBERS = Set.of("smallint", "integer", "bigint");

  private ColumnJson() {}

  /**
   * The column of a property.
   *
   * @param isOfAll whether all rows of the table have it, and not only those of a subtype
   * @param renamedFrom how it was called before, or empty
   */
  static String of(PropertyModel property, boolean isOfAll, String renamedFrom) {
    ColumnModel column = property.column();
    boolean isMade = property.generation() instanceof Generation.Database;
    boolean isIdentity =
        isMade && column.defaultValue().isEmpty() && WHOLE_NUMBERS.contains(column.sqlType());
    String byDefault = isMade && !isIdentity ? made(column) : column.defaultValue();
    // What the database makes in ways that are not said here, a trigger say, may be NULL before.
    boolean isSaid = !isMade || isIdentity || !byDefault.isEmpty();
    return JsonText.object(
        json ->
            json.string("name", column.name())
                .string("renamedFrom", renamedFrom)
                .string("type", column.sqlType())
                .flag("notNull", isOfAll && isSaid && (property.isId() || !column.nullable()))
                .flag("identity", isIdentity)
                .string("default", byDefault)
                .string("comment", column.comment()));
  }

  /** A column that is no property. */
  static String of(String name, String type, boolean isNotNull) {
    return JsonText.object(
        json -> json.string("name", name).string("type", type).flag("notNull", isNotNull));
  }

  private static String made(ColumnModel column) {
    if (!column.defaultValue().isEmpty()) {
      return column.defaultValue();
    }
    return switch (column.sqlType()) {
      case "timestamptz", "timestamp", "date", "time", "timetz" -> "now()";
      case "uuid" -> "gen_random_uuid()";
      default -> "";
    };
  }
}
