package dev.rowan.processor.read;

import dev.rowan.processor.model.ColumnDeclaration;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.GeneratedDeclaration;
import dev.rowan.processor.model.GeneratedDeclaration.Strategy;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.PropertyDeclaration.Nullness;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.model.Secrecy;
import dev.rowan.processor.model.TableName;
import java.util.List;
import java.util.Optional;

/** Makes the columns of a property. */
final class PropertyModels {

  private PropertyModels() {}

  /**
   * One column, or those of an embedded id, a relation or an embedded value; none of a type that no
   * column has.
   */
  static List<PropertyModel> of(PropertyDeclaration property, TableName table) {
    return of(List.of(), property, false, Secrecy.NONE, table);
  }

  private static List<PropertyModel> of(
      List<String> before,
      PropertyDeclaration property,
      boolean isInNullable,
      Secrecy around,
      TableName table) {
    Secrecy secrecy = around.and(property.column().secrecy());
    List<String> path = Embeddeds.path(before, property.name());
    if (property.embedded().isPresent()) {
      boolean mayBeNull = isInNullable || Embeddeds.isNullable(property);
      return property.components().stream()
          .flatMap(c -> of(path, c, mayBeNull, secrecy, table).stream())
          .toList();
    }
    boolean isId = property.isKey();
    if (property.embeddedId().isEmpty() && property.relation().isEmpty()) {
      return property.columnType().isPresent()
          ? List.of(column(path, property, isId, isInNullable, secrecy, table))
          : List.of();
    }
    return property.components().stream()
        .filter(c -> c.columnType().isPresent())
        .map(c -> column(List.of(property.name(), c.name()), c, isId, false, secrecy, table))
        .toList();
  }

  private static PropertyModel column(
      List<String> path,
      PropertyDeclaration property,
      boolean isId,
      boolean isInNullable,
      Secrecy secrecy,
      TableName table) {
    ColumnType type = property.columnType().orElseThrow();
    return new PropertyModel(
        path,
        property.javaType(),
        type,
        column(property, type, isInNullable, isInNullable || isNullable(property, isId), secrecy),
        property.access(),
        isId,
        generation(property, isId, type, table),
        property.role(),
        property.foreignKey(),
        property.origin());
  }

  /** In a value that may be null, a default would make a part of what is not there. */
  private static ColumnModel column(
      PropertyDeclaration property,
      ColumnType type,
      boolean isInNullable,
      boolean isNullable,
      Secrecy secrecy) {
    ColumnDeclaration column = property.column();
    if (property.isSystemVersion()) {
      return systemVersion(column, secrecy);
    }
    return new ColumnModel(
        column.name().value(),
        sqlType(column, type),
        !column.type().isEmpty() && !column.type().equals(type.sqlType()),
        isNullable,
        column.unique(),
        isInNullable ? "" : column.defaultValue(),
        column.check(),
        column.comment(),
        column.insertable(),
        column.updatable(),
        secrecy);
  }

  /** No cast leads from a number to its type; text has one to each. */
  private static ColumnModel systemVersion(ColumnDeclaration column, Secrecy secrecy) {
    String name = column.name().value();
    return new ColumnModel(
        name, "text::xid", true, false, false, "", "", column.comment(), false, false, secrecy);
  }

  private static String sqlType(ColumnDeclaration column, ColumnType type) {
    if (!column.type().isEmpty()) {
      return column.type();
    }
    if (column.length() > 0) {
      return type.sqlType().replace("text", "varchar(" + column.length() + ")");
    }
    if (column.precision() > 0) {
      String scale = column.scale() > 0 ? ", " + column.scale() : "";
      return type.sqlType().replace("numeric", "numeric(" + column.precision() + scale + ")");
    }
    return type.sqlType();
  }

  private static boolean isNullable(PropertyDeclaration property, boolean isId) {
    boolean isVersion = property.role().equals(Optional.of(Role.VERSION));
    if (isId || isVersion || property.nullness() == Nullness.PRIMITIVE) {
      return false;
    }
    return property.column().nullable().orElse(property.nullness() != Nullness.NOT_NULL);
  }

  private static Generation generation(
      PropertyDeclaration property, boolean isId, ColumnType type, TableName table) {
    Optional<GeneratedDeclaration> generated = property.generated();
    if (generated.isEmpty()) {
      return new Generation.None();
    }
    Strategy strategy = generated.get().strategy();
    boolean isConverted = type instanceof ColumnType.Converted;
    boolean isUuid = isId && type.sqlType().equals("uuid") && !isConverted;
    return switch (strategy) {
      case AUTO -> isUuid ? new Generation.UuidV7() : new Generation.Database();
      case DATABASE -> new Generation.Database();
      case SEQUENCE ->
          new Generation.Sequence(
              sequence(generated.get(), property, table), generated.get().block());
      case UUID_V4 -> new Generation.UuidV4();
      case UUID_V7 -> new Generation.UuidV7();
    };
  }

  private static String sequence(
      GeneratedDeclaration generated, PropertyDeclaration property, TableName table) {
    if (generated.sequence().isEmpty()) {
      String name = table.name() + "_" + property.column().name().value() + "_seq";
      return Identifiers.quoted(table.schema(), name);
    }
    QualifiedName name = QualifiedName.parse(generated.sequence());
    boolean isOfTable = name.name().contains(GeneratedDeclaration.TABLE);
    return Identifiers.quoted(
        isOfTable && name.schema().isEmpty() ? table.schema() : name.schema(),
        name.name().replace(GeneratedDeclaration.TABLE, table.name()));
  }
}
