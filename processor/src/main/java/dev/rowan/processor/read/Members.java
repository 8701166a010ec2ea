package dev.rowan.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The members of one entity or embedded value as generated code in a package sees them. */
final class Members {
  private final Types types;
  private final Elements elements;
  private final DeclaredType type;
  private final TypeElement entity;
  private final PackageElement ownPackage;
  private @Nullable Map<String, List<ExecutableElement>> methods;

  /** The members of an entity, as its own package sees them. */
  Members(Types types, Elements elements, TypeElement entity) {
    this(types, elements, (DeclaredType) entity.asType(), entity);
  }

  /** The members of a type with its arguments, as the package of the entity sees them. */
  Members(Types types, Elements elements, DeclaredType type, TypeElement entity) {
    this.types = types;
    this.elements = elements;
    this.type = type;
    this.entity = (TypeElement) type.asElement();
    this.ownPackage = elements.getPackageOf(entity);
  }

  TypeElement entity() {
    return entity;
  }

  /** Whether generated code sees the member. */
  boolean visible(Element member) {
    if (member.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return member.getModifiers().contains(Modifier.PUBLIC)
        || elements.getPackageOf(member).equals(ownPackage);
  }

  /** The type of a field, or of a method's result, with the entity's type arguments. */
  TypeMirror typeOf(Element member) {
    TypeMirror found = types.asMemberOf(type, member);
    return found.getKind() == TypeKind.EXECUTABLE
        ? ((ExecutableType) found).getReturnType()
        : found;
  }

  /** The methods of a name that take nothing and give something. */
  List<ExecutableElement> getters(String name) {
    return methods(
        name, m -> m.getParameters().isEmpty() && m.getReturnType().getKind() != TypeKind.VOID);
  }

  /** The methods of a name that take one value. */
  List<ExecutableElement> setters(String name) {
    return methods(name, m -> m.getParameters().size() == 1);
  }

  /** The type of a setter's parameter, with the entity's type arguments. */
  TypeMirror parameterOf(ExecutableElement setter) {
    return ((ExecutableType) types.asMemberOf(type, setter)).getParameterTypes().get(0);
  }

  /** The types of a constructor's parameters, with the type arguments. */
  List<? extends TypeMirror> parametersOf(ExecutableElement constructor) {
    TypeMirror found =
        type.getTypeArguments().isEmpty()
            ? constructor.asType()
            : types.asMemberOf(type, constructor);
    return ((ExecutableType) found).getParameterTypes();
  }

  boolean assignable(TypeMirror from, TypeMirror to) {
    return TypeResolver.missing(from).isEmpty()
        && TypeResolver.missing(to).isEmpty()
        && types.isAssignable(from, to);
  }

  /** Whether a call needs a {@code catch}. */
  boolean throwsChecked(ExecutableElement method) {
    return method.getThrownTypes().stream()
        .anyMatch(t -> !isOf(t, "java.lang.RuntimeException") && !isOf(t, "java.lang.Error"));
  }

  private boolean isOf(TypeMirror thrown, String name) {
    return types.isAssignable(thrown, elements.getTypeElement(name).asType());
  }

  /** Not asked for a record, at half of which Eclipse's compiler would fail here. */
  private List<ExecutableElement> methods(String name, Predicate<ExecutableElement> isOfKind) {
    if (methods == null) {
      methods = new HashMap<>();
      for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(entity))) {
        String methodName = method.getSimpleName().toString();
        methods.computeIfAbsent(methodName, n -> new ArrayList<>()).add(method);
      }
    }
    List<ExecutableElement> named = methods.get(name);
    return named == null
        ? List.of()
        : named.stream().filter(isOfKind).filter(this::isCallable).toList();
  }

  private boolean isCallable(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && visible(method)
        && !throwsChecked(method);
  }
}
