package dev.rowan.processor.read;

import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Tells of which entity an interface is a repository. */
final class CrudTypes {
  static final String CRUD = "dev.rowan.CrudRepository";
  static final String READ = "dev.rowan.ReadRepository";
  private static final int ENTITY_AND_ID = 2;

  private final Types types;
  private final Elements elements;

  CrudTypes(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /**
   * The {@code CrudRepository}, or the {@code ReadRepository}, with the type arguments that the
   * interface gives it.
   */
  Optional<DeclaredType> of(TypeMirror type) {
    return find(type, CRUD)
        .filter(c -> c.getTypeArguments().size() == ENTITY_AND_ID)
        .or(() -> find(type, READ).filter(r -> r.getTypeArguments().size() == 1));
  }

  private Optional<DeclaredType> find(TypeMirror type, String name) {
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(name)) {
      return Optional.of(declared);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    return types.directSupertypes(type).stream().flatMap(t -> find(t, name).stream()).findFirst();
  }

  /** Whether the user declares a repository of an entity under this name, in its package. */
  boolean isDeclared(String name, TypeElement entity) {
    PackageElement in = elements.getPackageOf(entity);
    TypeElement type = besides(entity, in.isUnnamed() ? name : in.getQualifiedName() + "." + name);
    return type != null
        && type.getKind() == ElementKind.INTERFACE
        && View.has(type, Names.REPOSITORY)
        && of(type.asType()).filter(crud -> isOf(crud, entity)).isPresent();
  }

  /** Looks in the entity's module only; without one, javac asks every module of the platform. */
  private @Nullable TypeElement besides(TypeElement entity, String name) {
    ModuleElement module = elements.getModuleOf(entity);
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }

  private boolean isOf(DeclaredType crud, TypeElement entity) {
    return entity.equals(types.asElement(crud.getTypeArguments().get(0)));
  }
}
