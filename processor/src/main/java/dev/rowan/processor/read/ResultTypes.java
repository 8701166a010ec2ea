package dev.rowan.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.ResultType;
import java.util.Map;
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
          TypeName.BOOLEAN,
          ResultKind.BOOLEAN,
          TypeName.LONG,
          ResultKind.LONG,
          TypeName.INT,
          ResultKind.INT,
          TypeName.VOID,
          ResultKind.VOID,
          ClassName.get(Void.class),
          ResultKind.VOID);

  private ResultTypes() {}

  static ResultType of(TypeMirror type, boolean isNullable) {
    TypeName name = TypeName.get(type).withoutAnnotations();
    if (name instanceof ParameterizedTypeName future
        && future.rawType().canonicalName().equals(FUTURE)) {
      TypeName inner = future.typeArguments().get(0).withoutAnnotations();
      return of(inner.isBoxedPrimitive() ? inner.unbox() : inner, name, false, true);
    }
    return of(name, name, isNullable, false);
  }

  private static ResultType of(
      TypeName type, TypeName declared, boolean isNullable, boolean isAsync) {
    if (SIMPLE.containsKey(type)) {
      return new ResultType(SIMPLE.get(type), type, isAsync, declared);
    }
    if (type instanceof ParameterizedTypeName generic) {
      ResultKind kind = GENERIC.get(generic.rawType().canonicalName());
      if (kind != null) {
        TypeName element = generic.typeArguments().get(0).withoutAnnotations();
        return new ResultType(kind, element, isAsync, declared);
      }
    }
    ResultKind one = isNullable ? ResultKind.NULLABLE : ResultKind.ONE;
    return new ResultType(one, type, isAsync, declared);
  }
}
