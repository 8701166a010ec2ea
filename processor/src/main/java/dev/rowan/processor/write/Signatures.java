package dev.rowan.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.ResultType;
import java.util.concurrent.CompletableFuture;

/** The methods of repositories as their implementation begins. */
final class Signatures {
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

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
    return isNullable ? type.annotated(NULLABLE) : type;
  }
}
