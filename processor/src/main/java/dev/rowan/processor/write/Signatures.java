package dev.rowan.processor.write;

import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.ResultType;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.AnnotationSpec;
import dev.rowan.processor.source.MethodSpec;
import java.util.concurrent.CompletableFuture;

/** The methods of repositories as their implementation begins. */
final class Signatures {
  /** A checker of nulls cannot know that {@code async} takes what returns null. */
  private static final AnnotationSpec NULLS_ARE_FINE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "NullUnmarked")).build();

  private static final ClassName FUTURE = ClassName.get(CompletableFuture.class);

  private Signatures() {}

  /** A method that overrides one of the interface. */
  static MethodSpec.Builder override(RepositoryMethod method) {
    MethodSpec.Builder written =
        Methods.override(method.name())
            .addTypeVariables(method.variables())
            .returns(result(method.result()))
            .varargs(method.isVarargs());
    if (method.result().isAsync() && value(method.result()).isAnnotated()) {
      written.addAnnotation(NULLS_ARE_FINE);
    }
    for (RepositoryMethod.Parameter parameter : method.parameters()) {
      written.addParameter(nullable(parameter.type(), parameter.isNullable()), parameter.name());
    }
    return written;
  }

  /** A result as it is declared; what may be null says so, in a future too. */
  static TypeName result(ResultType result) {
    boolean isNullable = result.kind() == ResultKind.NULLABLE;
    return result.isAsync()
        ? ParameterizedTypeName.get(FUTURE, value(result))
        : nullable(result.declared(), isNullable);
  }

  /** What a future holds in the end. */
  static TypeName value(ResultType result) {
    boolean isNullable = result.kind() == ResultKind.NULLABLE || result.kind() == ResultKind.VOID;
    TypeName value = ((ParameterizedTypeName) result.declared()).typeArguments().get(0);
    return nullable(value, isNullable);
  }

  private static TypeName nullable(TypeName type, boolean isNullable) {
    return isNullable ? type.annotated(RuntimeTypes.NULLABLE) : type;
  }
}
