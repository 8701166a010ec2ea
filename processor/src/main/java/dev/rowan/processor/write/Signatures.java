package dev.rowan.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.ResultType;

/** The methods of repositories as their implementation begins. */
final class Signatures {
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private Signatures() {}

  /** A method that overrides one of the interface. */
  static MethodSpec.Builder override(RepositoryMethod method) {
    MethodSpec.Builder written =
        Methods.override(method.name())
            .returns(result(method.result()))
            .varargs(method.isVarargs());
    for (RepositoryMethod.Parameter parameter : method.parameters()) {
      written.addParameter(nullable(parameter.type(), parameter.isNullable()), parameter.name());
    }
    return written;
  }

  /** A result as it is declared; what may be null says so, in a future too. */
  static TypeName result(ResultType result) {
    boolean isNullable = result.kind() == ResultKind.NULLABLE;
    if (isNullable && result.isAsync()) {
      ParameterizedTypeName future = (ParameterizedTypeName) result.declared();
      return ParameterizedTypeName.get(
          future.rawType(), nullable(future.typeArguments().get(0), true));
    }
    return nullable(result.declared(), isNullable);
  }

  static TypeName nullable(TypeName type, boolean isNullable) {
    return isNullable ? type.annotated(NULLABLE) : type;
  }
}
