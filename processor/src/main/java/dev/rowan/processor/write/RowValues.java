package dev.rowan.processor.write;

import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.source.CodeBlock;
import java.util.List;
import java.util.Locale;

/** The values of a row, with the column beside each where the code does not name it. */
final class RowValues {
  private final List<PropertyModel> columns;
  private final PropertyCode code;
  private final String verb;
  private final int inherited;

  /** The verb begins the names of the methods that read embedded values from such a row. */
  RowValues(List<PropertyModel> columns, PropertyCode code, String verb) {
    this(columns, code, verb, columns.size());
  }

  private RowValues(List<PropertyModel> columns, PropertyCode code, String verb, int inherited) {
    this.columns = columns;
    this.code = code;
    this.verb = verb;
    this.inherited = inherited;
  }

  /**
   * The values of a whole row. Those of a subtype that the base does not have stand behind {@code
   * own} columns.
   */
  static RowValues whole(EntityContext context, PropertyCode code) {
    List<PropertyModel> columns = context.entity().properties();
    int inherited =
        context.entity().subtype().map(FamilyModel.Subtype::inherited).orElse(columns.size());
    return new RowValues(columns, code, "read", inherited);
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
    return code.read(property, position(property));
  }

  /** The value as an object, which is null for NULL even where the property is a primitive. */
  CodeBlock orNull(PropertyModel property) {
    return code.readOrNull(property, position(property));
  }

  private String position(PropertyModel property) {
    int index = columns.indexOf(property);
    return index < inherited
        ? String.valueOf(index + 1)
        : SubtypeReadPart.OWN + " + " + (index - inherited + 1);
  }

  /** Whether it is known of a value only behind how many columns it stands. */
  boolean isMoved(EmbeddedModel value) {
    return columns.indexOf(value.columns().get(0)) >= inherited;
  }

  /** The name of the method that reads an embedded value. */
  String method(EmbeddedModel value) {
    return verb + LocalNames.capitalized(value.pathName());
  }

  /** An embedded value. */
  CodeBlock embedded(EmbeddedModel value) {
    return isMoved(value)
        ? CodeBlock.of("$L(row, $L)", method(value), SubtypeReadPart.OWN)
        : CodeBlock.of("$L(row)", method(value));
  }

  private static boolean isObvious(PropertyModel property) {
    String column = property.column().name().replace("_", "").toLowerCase(Locale.ROOT);
    String name = property.path().get(property.path().size() - 1);
    return column.equals(name.toLowerCase(Locale.ROOT));
  }
}
