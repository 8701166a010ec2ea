package dev.rowan.processor.read;

import dev.rowan.processor.name.ClassName;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells which names of generated classes belong to classes of the user's. Entities of Jakarta
 * Persistence come with repositories and validators for other frameworks, which keep their names.
 */
final class TakenNames {
  private static final String OURS = "dev.rowan.";

  private final Elements elements;

  TakenNames(Elements elements) {
    this.elements = elements;
  }

  /** Whether a class of the user's beside the entity has a name that Rowan would generate. */
  boolean isTaken(ClassName name, TypeElement entity) {
    return isForeign(entity) && isTaken(beside(entity, name, elements), entity);
  }

  /** Whether the class is one of the user's. */
  static boolean isTaken(@Nullable TypeElement type, TypeElement entity) {
    return type != null && isForeign(entity) && !isGenerated(type);
  }

  private static boolean isForeign(TypeElement entity) {
    return View.of(entity, Names.ENTITY).filter(View::isForeign).isPresent();
  }

  /** Looks in the entity's module only; without one, javac asks every module of the platform. */
  static @Nullable TypeElement beside(TypeElement entity, ClassName name, Elements elements) {
    ModuleElement module = elements.getModuleOf(entity);
    return module == null
        ? elements.getTypeElement(name.canonicalName())
        : elements.getTypeElement(module, name.canonicalName());
  }

  /** What is generated extends or implements a type of the runtime, in sources and class files. */
  private static boolean isGenerated(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .map(TypeMirror::toString)
        .anyMatch(name -> name.startsWith(OURS));
  }
}
