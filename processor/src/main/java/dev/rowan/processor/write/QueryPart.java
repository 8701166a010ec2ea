package dev.rowan.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Adds {@code query}, {@code where} and {@code orderBy}, with which queries begin. */
final class QueryPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    repository.addMethod(
        method(context, "query")
            .addJavadoc("Begins a query for $L.", context.manyWords())
            .addStatement(
                "return $T.of(statements, $T.$L)",
                RuntimeTypes.QUERY,
                context.entity().queryClass(),
                context.queryConstant())
            .build());
    repository.addMethod(
        method(context, "where")
            .addJavadoc(
                "Begins a query for the $L for which all predicates are true.", context.manyWords())
            .addParameter(ArrayTypeName.of(RuntimeTypes.PREDICATE), "predicates")
            .varargs()
            .addStatement("return query().where(predicates)")
            .build());
    repository.addMethod(
        method(context, "orderBy")
            .addJavadoc("Begins a query for all $L in this order.", context.manyWords())
            .addParameter(ArrayTypeName.of(RuntimeTypes.ORDER), "orders")
            .varargs()
            .addStatement("return query().orderBy(orders)")
            .build());
  }

  private static MethodSpec.Builder method(EntityContext context, String name) {
    TypeName query = ParameterizedTypeName.get(RuntimeTypes.QUERY, context.entity().type());
    return Methods.override(name).returns(query);
  }
}
