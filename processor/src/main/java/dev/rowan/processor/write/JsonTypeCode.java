package dev.rowan.processor.write;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.name.ArrayTypeName;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.source.CodeBlock;
import java.util.List;

/** JSON and its Java type, as the codec is told it. */
final class JsonTypeCode {
  private static final ClassName JSON_TYPE = ClassName.get("dev.rowan.json", "JsonType");

  private JsonTypeCode() {}

  /** The SQL type of a property. */
  static CodeBlock sqlType(ColumnType.Json type) {
    return CodeBlock.of(
        "$T.$L($L, $S)",
        RuntimeTypes.mapping("JsonTypes"),
        type.sqlType(),
        of(type.javaType()),
        type.property());
  }

  private static CodeBlock of(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return of(generic.rawType(), generic.typeArguments());
    }
    if (type instanceof WildcardTypeName wildcard) {
      return of(wildcard.upperBound());
    }
    if (type instanceof ArrayTypeName array && isGeneric(array.componentType())) {
      return of(raw(array), List.of(array.componentType()));
    }
    return of(type, List.of());
  }

  private static CodeBlock of(TypeName raw, List<TypeName> arguments) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.of($T.class", JSON_TYPE, raw);
    arguments.forEach(argument -> code.add(",$W$L", of(argument)));
    return code.add(")").build();
  }

  private static boolean isGeneric(TypeName type) {
    return type instanceof ParameterizedTypeName
        || (type instanceof ArrayTypeName array && isGeneric(array.componentType()));
  }

  private static TypeName raw(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(raw(array.componentType()));
    }
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }
}
