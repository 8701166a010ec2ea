package dev.rowan.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds converters and what they convert. */
final class Converters {
  private static final Set<String> INTERFACES =
      Set.of("dev.rowan.AttributeConverter", JakartaConverters.INTERFACE);
  private static final String SINGLETON = "INSTANCE";

  private final Types types;
  private final Elements elements;

  Converters(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** Those that are registered for these elements, by their packages, then by their modules. */
  List<DeclaredType> registered(Element... users) {
    Set<Element> scopes = new LinkedHashSet<>();
    for (Element user : users) {
      scopes.add(elements.getPackageOf(user));
    }
    for (Element user : users) {
      ModuleElement module = elements.getModuleOf(user);
      if (module != null) {
        scopes.add(module);
      }
    }
    List<DeclaredType> found = new ArrayList<>();
    for (Element scope : scopes) {
      for (TypeMirror type : named(scope)) {
        if (type.getKind() == TypeKind.DECLARED) {
          found.add((DeclaredType) type);
        }
      }
    }
    return found;
  }

  private static List<TypeMirror> named(Element scope) {
    return View.of(scope, Names.CONVERTERS).map(view -> view.types("value")).orElse(List.of());
  }

  /** {@code AttributeConverter<X, Y>} as the type implements it; empty when it does not. */
  Optional<DeclaredType> contract(TypeMirror type) {
    if (type instanceof DeclaredType declared && isContract(declared)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> contract(supertype).stream())
        .findFirst();
  }

  private static boolean isContract(DeclaredType type) {
    return INTERFACES.contains(element(type).getQualifiedName().toString());
  }

  /** Whether the contract is that of Jakarta Persistence. */
  static boolean isForeign(DeclaredType contract) {
    return element(contract).getQualifiedName().contentEquals(JakartaConverters.INTERFACE);
  }

  /** Whether both types of the contract are said. */
  static boolean isTyped(DeclaredType contract) {
    return contract.getTypeArguments().size() == 2
        && contract.getTypeArguments().stream()
            .noneMatch(t -> t.getKind() == TypeKind.TYPEVAR || t.getKind() == TypeKind.WILDCARD);
  }

  /** Whether generated code in the entity's package can make one, or take the only one. */
  boolean canBeMade(TypeElement converter, TypeElement entity) {
    return isVisible(converter, entity)
        && !ShapeReader.hidden(converter)
        && (isSingleton(converter) || hasConstructor(converter, entity));
  }

  /** Whether it has a constant that holds the only one. */
  boolean isSingleton(TypeElement converter) {
    return ElementFilter.fieldsIn(converter.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(SINGLETON))
        .filter(field -> field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> !field.getModifiers().contains(Modifier.PRIVATE))
        .anyMatch(field -> types.isAssignable(field.asType(), converter.asType()));
  }

  private boolean hasConstructor(TypeElement converter, TypeElement entity) {
    return converter.getKind() != ElementKind.ENUM
        && !converter.getModifiers().contains(Modifier.ABSTRACT)
        && !ShapeReader.read(converter).isInner()
        && ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty())
            .filter(constructor -> constructor.getThrownTypes().isEmpty())
            .anyMatch(constructor -> isMemberVisible(constructor, entity));
  }

  private boolean isVisible(TypeElement type, TypeElement entity) {
    return ShapeReader.read(type).isPublic() || isInPackage(type, entity);
  }

  private boolean isMemberVisible(Element member, TypeElement entity) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (!member.getModifiers().contains(Modifier.PRIVATE) && isInPackage(member, entity));
  }

  private boolean isInPackage(Element element, TypeElement entity) {
    return elements.getPackageOf(element).equals(elements.getPackageOf(entity));
  }

  static TypeElement element(DeclaredType type) {
    return (TypeElement) type.asElement();
  }
}
