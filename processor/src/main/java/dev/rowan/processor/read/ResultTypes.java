package dev.rowan.processor.read;

import dev.rowan.processor.model.ProjectionReference;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.ResultType;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.PrimitiveName;
import dev.rowan.processor.name.TypeName;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What the methods of repositories return. */
final class ResultTypes {
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";
  private static final Map<String, ResultKind> GENERIC =
      Map.of(
          "java.util.Optional", ResultKind.OPTIONAL,
          "java.util.List", ResultKind.LIST,
          "java.util.Collection", ResultKind.LIST,
          "java.lang.Iterable", ResultKind.LIST,
          "java.util.Set", ResultKind.SET,
          "java.util.stream.Stream", ResultKind.STREAM,
          "dev.rowan.query.Page", ResultKind.PAGE,
          "dev.rowan.query.Slice", ResultKind.SLICE,
          "dev.rowan.query.KeysetPage", ResultKind.KEYSET_PAGE);
  private static final Map<TypeName, ResultKind> SIMPLE =
      Map.of(
          PrimitiveName.BOOLEAN,
          ResultKind.BOOLEAN,
          PrimitiveName.LONG,
          ResultKind.LONG,
          PrimitiveName.INT,
          ResultKind.INT,
          PrimitiveName.VOID,
          ResultKind.VOID,
          ClassName.get(Void.class),
          ResultKind.VOID);

  private ResultTypes() {}

  /**
   * A result, and what it holds.
   *
   * @param type the result
   * @param element the type of one object in it
   */
  record Result(ResultType type, TypeMirror element) {

    /** The projection that it holds. */
    Optional<ProjectionReference> projection() {
      return element instanceof DeclaredType declared
              && declared.asElement() instanceof TypeElement type
              && View.has(type, Names.PROJECTION)
          ? Optional.of(reference(type))
          : Optional.empty();
    }

    private static ProjectionReference reference(TypeElement type) {
      return new ProjectionReference(
          ClassName.get(type),
          ComponentTypes.entity(type)
              .map(TypeName::get)
              .filter(ClassName.class::isInstance)
              .map(ClassName.class::cast));
    }
  }

  static Result of(TypeMirror type, boolean isNullable) {
    TypeName declared = name(type);
    Optional<TypeMirror> later = argument(type).filter(inner -> isNamed(type, FUTURE));
    return later.isPresent()
        ? of(later.get(), declared, isNullable(later.get()), true)
        : of(type, declared, isNullable, false);
  }

  /** The result of what counts, where {@code Long} is as good as {@code long}. */
  static Result ofNumber(TypeMirror type) {
    return name(type).isBoxedPrimitive()
        ? new Result(
            new ResultType(
                SIMPLE.getOrDefault(name(type).unbox(), ResultKind.ONE),
                name(type).unbox(),
                false,
                name(type)),
            type)
        : of(type, false);
  }

  private static Result of(
      TypeMirror type, TypeName declared, boolean isNullable, boolean isAsync) {
    TypeName plain = isAsync && name(type).isBoxedPrimitive() ? name(type).unbox() : name(type);
    ResultKind simple = SIMPLE.get(plain);
    if (simple != null) {
      return new Result(new ResultType(simple, plain, isAsync, declared), type);
    }
    ResultKind one = isNullable ? ResultKind.NULLABLE : ResultKind.ONE;
    ResultKind kind = TypeResolver.declaredName(type).map(GENERIC::get).orElse(one);
    TypeMirror element =
        kind == one ? type : argument(type).orElse(type); // a raw one is its own element
    return new Result(new ResultType(kind, name(element), isAsync, declared), element);
  }

  /** Whether a use of a type is marked as one that may be null. */
  static boolean isNullable(AnnotatedConstruct type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  private static TypeName name(TypeMirror type) {
    return TypeName.get(type).withoutAnnotations();
  }

  private static boolean isNamed(TypeMirror type, String name) {
    return TypeResolver.declaredName(type).filter(name::equals).isPresent();
  }

  /** The only type argument. */
  private static Optional<TypeMirror> argument(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.getTypeArguments().size() == 1
        ? Optional.of(declared.getTypeArguments().get(0))
        : Optional.empty();
  }
}
