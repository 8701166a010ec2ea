package dev.rowan.processor.name;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The classes of the objects that hold primitive values (JLS 5.1.7). */
final class Boxes {
  private static final Map<TypeName, ClassName> BOXES =
      Map.of(
          PrimitiveName.VOID, ClassName.get(Void.class),
          PrimitiveName.BOOLEAN, ClassName.get(Boolean.class),
          PrimitiveName.BYTE, ClassName.get(Byte.class),
          PrimitiveName.SHORT, ClassName.get(Short.class),
          PrimitiveName.INT, ClassName.get(Integer.class),
          PrimitiveName.LONG, ClassName.get(Long.class),
          PrimitiveName.CHAR, ClassName.get(Character.class),
          PrimitiveName.FLOAT, ClassName.get(Float.class),
          PrimitiveName.DOUBLE, ClassName.get(Double.class));

  private static final Map<TypeName, TypeName> CONTENTS =
      BOXES.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private Boxes() {}

  /** Null for what is no primitive type. */
  static @Nullable ClassName of(TypeName type) {
    return BOXES.get(type.withoutAnnotations());
  }

  /** The primitive type in the objects of a class; any other type itself. */
  static TypeName in(TypeName type) {
    return CONTENTS.getOrDefault(type.withoutAnnotations(), type);
  }
}
