package dev.rowan.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The names that the getter and the setter of a property may have, the likeliest first. */
final class AccessorNames {

  private AccessorNames() {}

  static List<String> getters(String property, boolean isBoolean) {
    String capital = capital(property);
    if (!isBoolean) {
      return List.of("get" + capital, "get" + property, property);
    }
    return Stream.of("is" + capital, "get" + capital, "get" + property, property, is(property))
        .distinct()
        .toList();
  }

  static List<String> setters(String property, boolean isBoolean) {
    Stream<String> names = Stream.of("set" + capital(property), "set" + property, property);
    return isBoolean && startsWithIs(property)
        ? Stream.concat(names, Stream.of("set" + property.substring(2))).toList()
        : names.toList();
  }

  static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN
        || (type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).asElement().toString().equals("java.lang.Boolean"));
  }

  static String capital(String property) {
    return Character.toUpperCase(property.charAt(0)) + property.substring(1);
  }

  static String small(String type) {
    return Character.toLowerCase(type.charAt(0)) + type.substring(1);
  }

  /** {@code isActive} is often the getter of a field that has this very name. */
  static boolean startsWithIs(String property) {
    return property.length() > 2
        && property.startsWith("is")
        && Character.isUpperCase(property.charAt(2));
  }

  private static String is(String property) {
    return startsWithIs(property) ? "get" + property.substring(2) : "is" + property;
  }
}
