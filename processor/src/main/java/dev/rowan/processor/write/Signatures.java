package dev.rowan.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.ResultKind;

/** The methods of repositories as their implementation begins. */
final class Signatures {
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private Signatures() {}

  /** A method that overrides one of the interface. */
  static MethodSpec.Builder override(RepositoryMethod method) {
    boolean isNullable = method.result().kind() == ResultKind.NULLABLE;
    MethodSpec.Builder written =
        Methods.override(method.name())
            .returns(nullable(method.result().declared(), isNullable))
            .varargs(method.isVarargs());
    for (RepositoryMethod.Parameter parameter : method.parameters()) {
      written.addParameter(nullable(parameter.type(), parameter.isNullable()), parameter.name());
    }
    return written;
  }

  private static TypeName nullable(TypeName type, boolean isNullable) {
    return isNullable ? type.annotated(NULLABLE) : type;
  }
}
