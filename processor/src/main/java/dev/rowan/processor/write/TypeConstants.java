package dev.rowan.processor.write;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.name.ArrayTypeName;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The SQL types that an entity needs beside those of {@code SqlTypes}: its enums, arrays and lists.
 * The row mapper holds them as constants, one for each type.
 */
final class TypeConstants {
  private static final Modifier[] CONSTANT = {Modifier.STATIC, Modifier.FINAL};

  private final ClassName rowMapper;
  private final Modifier[] modifiers;
  private final Map<ColumnType, String> names = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>(Set.of("INSTANCE"));

  /** The types whose messages must not tell values. */
  private final Set<ColumnType> secret = new HashSet<>();

  TypeConstants(EntityModel entity) {
    this.rowMapper = entity.rowMapper();
    this.modifiers = isBaseElsewhere(entity) ? Modifiers.withPublic(CONSTANT) : CONSTANT;
    for (PropertyModel property : entity.properties()) {
      add(property);
    }
  }

  /** Those of a class that is no row mapper, which has the constants itself. */
  TypeConstants(List<ColumnType> types) {
    this.rowMapper = ClassName.get("", "none");
    this.modifiers = CONSTANT;
    types.forEach(type -> add(type, type.sqlType().replaceAll("[^a-z]", "")));
  }

  /** Whether the base of its hierarchy, which reads its columns too, stands in another package. */
  private static boolean isBaseElsewhere(EntityModel entity) {
    return entity
        .subtype()
        .filter(s -> !s.hierarchy().base().packageName().equals(entity.type().packageName()))
        .isPresent();
  }

  private void add(PropertyModel property) {
    add(property.type(), property.name());
    if (property.column().secrecy().isSensitive()) {
      secret.add(elementOf(property.type()));
    }
  }

  private static ColumnType elementOf(ColumnType type) {
    if (type instanceof ColumnType.ListOf list) {
      return list.element();
    }
    return type instanceof ColumnType.ObjectArray array ? array.element() : type;
  }

  private void add(ColumnType type, String name) {
    if (type instanceof ColumnType.ListOf list) {
      addElement(list.element(), name);
      claim(type, name);
    } else if (type instanceof ColumnType.ObjectArray array) {
      addElement(array.element(), name);
      claim(type, name);
    } else if (type instanceof ColumnType.Converted converted) {
      addEnum(converted.base());
      claim(type, name);
    } else if (type instanceof ColumnType.Json) {
      claim(type, name);
    } else {
      addEnum(type);
    }
  }

  private void addElement(ColumnType type, String name) {
    if (type instanceof ColumnType.Converted) {
      add(type, name + "Element");
    } else {
      addEnum(type);
    }
  }

  private void addEnum(ColumnType type) {
    if (type instanceof ColumnType.Enumerated enumerated) {
      claim(type, enumerated.javaType().simpleName());
    }
  }

  private void claim(ColumnType type, String name) {
    if (!names.containsKey(type)) {
      String constant = LocalNames.constant(name);
      while (!taken.add(constant)) {
        constant += "_TYPE";
      }
      names.put(type, constant);
    }
  }

  /** The constants of the row mapper. */
  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    names.forEach((type, name) -> fields.add(field(type, name)));
    return fields;
  }

  private FieldSpec field(ColumnType type, String name) {
    ClassName raw =
        type instanceof ColumnType.Enumerated enumerated && !enumerated.isOrdinal()
            ? RuntimeTypes.ENUM_TYPE
            : RuntimeTypes.SQL_TYPE;
    return FieldSpec.builder(ParameterizedTypeName.get(raw, valueType(type)), name, modifiers)
        .initializer(initializer(type))
        .build();
  }

  private CodeBlock initializer(ColumnType type) {
    if (type instanceof ColumnType.Enumerated enumerated) {
      return enumType(enumerated);
    }
    if (type instanceof ColumnType.Converted converted) {
      return keptSecret(type, converted(converted));
    }
    if (type instanceof ColumnType.Json json) {
      return keptSecret(type, JsonTypeCode.sqlType(json));
    }
    if (type instanceof ColumnType.ObjectArray array) {
      return CodeBlock.of(
          "$T.arrayOf($L, new $T[0])",
          RuntimeTypes.SQL_TYPES,
          inRowMapper(array.element()),
          valueType(array.element()));
    }
    ColumnType.ListOf list = (ColumnType.ListOf) type;
    return CodeBlock.of(
        "$T.$L($L)",
        RuntimeTypes.SQL_TYPES,
        list.isSet() ? "setOf" : "listOf",
        inRowMapper(list.element()));
  }

  private CodeBlock keptSecret(ColumnType type, CodeBlock code) {
    return secret.contains(type)
        ? CodeBlock.of("\n    $T.secret($L)", RuntimeTypes.SQL_TYPES, code)
        : CodeBlock.of("\n    $L", code);
  }

  private CodeBlock converted(ColumnType.Converted type) {
    CodeBlock converter =
        type.isSingleton()
            ? CodeBlock.of("$T.INSTANCE", type.converter())
            : CodeBlock.of("new $T()", type.converter());
    TypeName raw =
        type.javaType() instanceof ParameterizedTypeName generic
            ? generic.rawType()
            : type.javaType();
    return type.isForeign()
        ? CodeBlock.of(
            "$T.converted($>$>$>$>\n$T.class,\n$L,\n$L,\n$S)$<$<$<$<",
            RuntimeTypes.SQL_TYPES,
            raw,
            inRowMapper(type.base()),
            ForeignConverterCode.adapted(type, converter),
            type.property())
        : CodeBlock.of(
            "$T.converted($T.class,$W$L,$W$L,$W$S)",
            RuntimeTypes.SQL_TYPES,
            raw,
            inRowMapper(type.base()),
            converter,
            type.property());
  }

  private static CodeBlock enumType(ColumnType.Enumerated type) {
    if (type.isOrdinal()) {
      return CodeBlock.of("$T.ordinal($T.values())", RuntimeTypes.SQL_TYPES, type.javaType());
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (type.isNative()) {
      code.add("$T.named($S, ", RuntimeTypes.ENUM_TYPE, type.sqlType());
    } else {
      code.add("$T.text(", RuntimeTypes.ENUM_TYPE);
    }
    code.add("$T.values()", type.javaType());
    if (type.labelled()) {
      type.labels().forEach(label -> code.add(",$W$S", label));
    }
    return code.add(")").build();
  }

  /** The type as an expression in the row mapper. */
  CodeBlock inRowMapper(ColumnType type) {
    return isShared(type) ? shared(type) : CodeBlock.of("$L", name(type));
  }

  /** The type as an expression in the entity's other classes. */
  CodeBlock elsewhere(ColumnType type) {
    return isShared(type) ? shared(type) : CodeBlock.of("$T.$L", rowMapper, name(type));
  }

  private String name(ColumnType type) {
    return Objects.requireNonNull(names.get(type), "not declared");
  }

  private static boolean isShared(ColumnType type) {
    return type instanceof ColumnType.Scalar || type instanceof ColumnType.PrimitiveArray;
  }

  private static CodeBlock shared(ColumnType type) {
    return type instanceof ColumnType.Scalar scalar
        ? CodeBlock.of("$T.$L", RuntimeTypes.mapping(scalar.holder()), scalar.constant())
        : CodeBlock.of(
            "$T.$L", RuntimeTypes.SQL_TYPES, ((ColumnType.PrimitiveArray) type).constant());
  }

  /** The Java type of the values that the SQL type reads and binds. */
  static TypeName valueType(ColumnType type) {
    if (type instanceof ColumnType.Scalar scalar) {
      return scalar.javaType();
    }
    if (type instanceof ColumnType.Enumerated enumerated) {
      return enumerated.javaType();
    }
    if (type instanceof ColumnType.PrimitiveArray array) {
      return array.javaType();
    }
    if (type instanceof ColumnType.Converted converted) {
      return converted.javaType();
    }
    if (type instanceof ColumnType.Json json) {
      return json.javaType();
    }
    if (type instanceof ColumnType.ObjectArray array) {
      return ArrayTypeName.of(valueType(array.element()));
    }
    ColumnType.ListOf list = (ColumnType.ListOf) type;
    return ParameterizedTypeName.get(
        ClassName.get(list.isSet() ? Set.class : List.class), valueType(list.element()));
  }
}
