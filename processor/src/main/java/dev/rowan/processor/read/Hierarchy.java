package dev.rowan.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The superclasses of a class. */
final class Hierarchy {

  private Hierarchy() {}

  /** The superclasses, the nearest first, up to {@code Object} or one that is missing. */
  static List<TypeElement> superclasses(TypeElement type) {
    List<TypeElement> found = new ArrayList<>();
    TypeElement at = type;
    while (at.getSuperclass().getKind() == TypeKind.DECLARED) {
      at = (TypeElement) ((DeclaredType) at.getSuperclass()).asElement();
      if (found.contains(at)) {
        break;
      }
      found.add(at);
    }
    return found;
  }

  /** The superclass that the compiler does not know, or a type without a superclass. */
  static TypeMirror top(TypeElement type) {
    List<TypeElement> all = superclasses(type);
    return (all.isEmpty() ? type : all.get(all.size() - 1)).getSuperclass();
  }
}
