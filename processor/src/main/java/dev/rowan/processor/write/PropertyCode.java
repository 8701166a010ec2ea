package dev.rowan.processor.write;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import java.util.ArrayList;
import java.util.Collection;

/** How a value comes out of a row and into a statement. */
final class PropertyCode {
  private static final ClassName COLLECTION = ClassName.get(Collection.class);

  private final TypeConstants types;

  PropertyCode(TypeConstants types) {
    this.types = types;
  }

  /** The value at a position of the row. */
  CodeBlock read(PropertyModel property, String position) {
    return read(property, position, mayBeNull(property));
  }

  /** The value at a position of the row as an object, even where the property is a primitive. */
  CodeBlock readOrNull(PropertyModel property, String position) {
    return read(property, position, true);
  }

  private CodeBlock read(PropertyModel property, String position, boolean isObject) {
    if (property.type() instanceof ColumnType.Scalar scalar && scalar.hasAccessor()) {
      String form = scalar.hasPrimitive() && isObject ? "OrNull" : "";
      return CodeBlock.of("row.get$L$L($L)", scalar.accessor(), form, position);
    }
    return CodeBlock.of("row.get($L, $L)", position, types.inRowMapper(property.type()));
  }

  /** Binds NULL in the row mapper. */
  CodeBlock bindNull(String statement, int position, PropertyModel property) {
    return CodeBlock.of(
        "$L.set($L, $L, null)", statement, position, types.inRowMapper(property.type()));
  }

  /** The value as the column's type has it, which knows lists and no other collections. */
  static CodeBlock asColumn(PropertyModel property, CodeBlock value) {
    return isCollection(property.javaType()) ? asList(value) : value;
  }

  private static boolean mayBeNull(PropertyModel property) {
    return property.column().nullable() && !property.javaType().isPrimitive();
  }

  /** Binds a value in the row mapper. */
  CodeBlock bind(String statement, int position, PropertyModel property, CodeBlock value) {
    return bind(statement, position, property, value, types.inRowMapper(property.type()));
  }

  /** Binds the key of another entity, or a part of it, in the row mapper. */
  CodeBlock bindForeignKey(String statement, int position, PropertyModel column, CodeBlock key) {
    CodeBlock type = types.inRowMapper(column.type());
    return CodeBlock.of("$L.setKey($L, $L,$W$L)", statement, position, type, key);
  }

  /** Binds a value in the repository. */
  CodeBlock bindElsewhere(String statement, int position, PropertyModel property, CodeBlock value) {
    return bind(statement, position, property, value, types.elsewhere(property.type()));
  }

  private static CodeBlock bind(
      String statement, int position, PropertyModel property, CodeBlock value, CodeBlock type) {
    boolean isSensitive = property.column().secrecy().isSensitive();
    String to = isSensitive ? statement + ".masked()" : statement;
    if (property.type() instanceof ColumnType.Scalar scalar && scalar.hasAccessor()) {
      return CodeBlock.of("$L.set$L($L, $L)", to, scalar.accessor(), position, value);
    }
    return CodeBlock.of("$L.set($L, $L, $L)", to, position, type, asColumn(property, value));
  }

  private static boolean isCollection(TypeName type) {
    return type instanceof ParameterizedTypeName generic && generic.rawType().equals(COLLECTION);
  }

  private static CodeBlock asList(CodeBlock value) {
    return CodeBlock.of("$1L == null ? null : new $2T<>($1L)", value, ArrayList.class);
  }

  /** Binds many values as one array in the repository. */
  CodeBlock bindArray(String statement, int position, PropertyModel property, String values) {
    return CodeBlock.of(
        "$L.setArray($L, $L, $L)", statement, position, types.elsewhere(property.type()), values);
  }
}
