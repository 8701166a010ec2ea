package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.PropertyModel;
import java.util.List;
import java.util.Locale;

/** The values of a row, with the column beside each where the code does not name it. */
final class RowValues {
  private final List<PropertyModel> columns;
  private final PropertyCode code;

  RowValues(List<PropertyModel> columns, PropertyCode code) {
    this.columns = columns;
    this.code = code;
  }

  boolean has(PropertyModel property) {
    return columns.contains(property);
  }

  /** The value where its property is not named, as an argument. */
  Value argument(PropertyModel property) {
    return new Value.Simple(code(property), Comments.column(property));
  }

  /** The value where its property is named, as in an assignment. */
  Value named(PropertyModel property) {
    return new Value.Simple(code(property), isObvious(property) ? "" : Comments.column(property));
  }

  /** The value alone. */
  CodeBlock code(PropertyModel property) {
    return code.read(property, columns.indexOf(property) + 1);
  }

  private static boolean isObvious(PropertyModel property) {
    String column = property.column().name().replace("_", "").toLowerCase(Locale.ROOT);
    return column.equals(property.name().toLowerCase(Locale.ROOT));
  }
}
