package dev.rowan.processor.read;

import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.name.ClassName;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

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

  /**
   * Whether the user has the name of an entity's repository: for a repository of it, or for
   * something that is no business of Rowan.
   */
  boolean isDeclared(TypeElement entity) {
    ClassName name = GeneratedNames.repository(ClassName.get(entity), false);
    TypeElement type = TakenNames.beside(entity, name, elements);
    return type != null
        && (isRepository(type, entity) || (!isMarked(type) && TakenNames.isTaken(type, entity)));
  }

  private boolean isRepository(TypeElement type, TypeElement entity) {
    return type.getKind() == ElementKind.INTERFACE
        && isMarked(type)
        && of(type.asType()).filter(crud -> isOf(crud, entity)).isPresent();
  }

  /** Whether it is a repository for which Rowan writes the code. */
  private static boolean isMarked(TypeElement type) {
    return EntityReader.isRepository(type);
  }

  private boolean isOf(DeclaredType crud, TypeElement entity) {
    return entity.equals(types.asElement(crud.getTypeArguments().get(0)));
  }
}
