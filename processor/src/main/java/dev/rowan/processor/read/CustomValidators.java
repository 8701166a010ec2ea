package dev.rowan.processor.read;

import dev.rowan.processor.model.validation.ConstraintTest;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the validator of a user's constraint that checks values of a type. */
final class CustomValidators {
  private static final String VALIDATOR = "jakarta.validation.ConstraintValidator";

  private final Types types;
  private final Elements elements;

  CustomValidators(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** A validator, and the type of the values that it checks. */
  record Candidate(TypeElement type, TypeMirror checks) {}

  /** The validators that an annotation names. */
  List<Candidate> declared(TypeElement annotation) {
    List<Candidate> declared = new ArrayList<>();
    View.of(annotation, ConstraintAnnotations.CONSTRAINT)
        .map(view -> view.types("validatedBy"))
        .orElse(List.of())
        .forEach(
            type -> {
              if (type instanceof DeclaredType validator) {
                checked(validator)
                    .ifPresent(
                        checks ->
                            declared.add(
                                new Candidate((TypeElement) validator.asElement(), checks)));
              }
            });
    return declared;
  }

  /** Those that check values of the type, and no other of them checks a narrower type. */
  List<Candidate> nearest(List<Candidate> all, TypeMirror value) {
    TypeMirror boxed = boxed(value);
    List<Candidate> fitting =
        all.stream().filter(c -> types.isAssignable(boxed, c.checks())).toList();
    return fitting.stream()
        .filter(c -> fitting.stream().noneMatch(other -> isNarrower(other, c)))
        .toList();
  }

  private boolean isNarrower(Candidate one, Candidate other) {
    return types.isAssignable(one.checks(), other.checks())
        && !types.isAssignable(other.checks(), one.checks());
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
        : type;
  }

  ConstraintTest.Custom test(Candidate validator) {
    return new ConstraintTest.Custom(
        ClassName.get(validator.type()),
        !validator.type().getTypeParameters().isEmpty(),
        TypeName.get(validator.checks()).withoutAnnotations(),
        isInitialized(validator.type()));
  }

  /** Whether code in the package can make one with {@code new}. */
  boolean isMakeable(TypeElement validator, PackageElement from) {
    boolean isNear = elements.getPackageOf(validator).equals(from);
    boolean isInner =
        validator.getEnclosingElement() instanceof TypeElement
            && !validator.getModifiers().contains(Modifier.STATIC);
    return !validator.getModifiers().contains(Modifier.ABSTRACT)
        && !isInner
        && !ShapeReader.hidden(validator)
        && (isNear || ShapeReader.read(validator).isPublic())
        && ElementFilter.constructorsIn(validator.getEnclosedElements()).stream()
            .anyMatch(c -> c.getParameters().isEmpty() && isSeen(c, isNear));
  }

  private static boolean isSeen(ExecutableElement constructor, boolean isNear) {
    return constructor.getModifiers().contains(Modifier.PUBLIC)
        || (isNear && !constructor.getModifiers().contains(Modifier.PRIVATE));
  }

  private boolean isInitialized(TypeElement validator) {
    TypeElement validatorType = elements.getTypeElement(VALIDATOR);
    return ElementFilter.methodsIn(elements.getAllMembers(validator)).stream()
        .filter(m -> m.getSimpleName().contentEquals("initialize") && m.getParameters().size() == 1)
        .anyMatch(m -> !Objects.equals(m.getEnclosingElement(), validatorType));
  }

  /** The second type argument of {@code ConstraintValidator}. */
  private Optional<TypeMirror> checked(TypeMirror type) {
    if (TypeResolver.declaredName(type).filter(VALIDATOR::equals).isPresent()) {
      List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
      return arguments.size() == 2 ? Optional.of(plain(arguments.get(1))) : Optional.empty();
    }
    return types.directSupertypes(declaration(type)).stream()
        .flatMap(s -> checked(s).stream())
        .findFirst();
  }

  /** Without its type arguments a class has supertypes without arguments too. */
  private static TypeMirror declaration(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.getTypeArguments().isEmpty()
        ? declared.asElement().asType()
        : type;
  }

  private TypeMirror plain(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR ? types.erasure(type) : type;
  }
}
