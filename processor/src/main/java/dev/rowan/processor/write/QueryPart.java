package dev.rowan.processor.write;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;

/** Adds {@code query}, with which queries begin. */
final class QueryPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    repository.addMethod(
        Methods.override("query")
            .addJavadoc("Begins a query for $L.", context.manyWords())
            .returns(ParameterizedTypeName.get(RuntimeTypes.QUERY, context.entity().type()))
            .addStatement(
                "return $T.of(statements, $T.$L)",
                RuntimeTypes.QUERY,
                context.entity().queryClass(),
                context.queryConstant())
            .build());
  }
}
