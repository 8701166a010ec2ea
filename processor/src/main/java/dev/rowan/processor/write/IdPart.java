package dev.rowan.processor.write;

import dev.rowan.processor.model.IdModel;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.ParameterSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Adds what only an id of several columns needs: the record {@code Id} when it has none of its own,
 * and how an instance's id becomes such a record.
 */
final class IdPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    if (!context.isView()) {
      repository.addMethod(idOf(context));
    }
    boolean isDeclared = context.entity().subtype().isPresent();
    if (!isDeclared
        && context.keyClass().isEmpty()
        && context.entity().id() instanceof IdModel.Several several) {
      List<ParameterSpec> components =
          several.properties().stream()
              .map(p -> ParameterSpec.builder(p.javaType(), p.name()).build())
              .toList();
      repository.addType(
          TypeSpec.recordBuilder("Id")
              .addModifiers(context.visibility())
              .addJavadoc("The primary key of $L.", context.link())
              .recordConstructor(MethodSpec.constructorBuilder().addParameters(components).build())
              .build());
    }
  }

  private static MethodSpec idOf(EntityContext context) {
    return MethodSpec.methodBuilder("idOf")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(context.idRecord())
        .addParameter(Methods.entity(context))
        .addStatement("return $L", IdCode.of(context))
        .build();
  }
}
