package dev.rowan.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.IdModel;
import java.util.List;

/** Adds the record {@code Id} for an id of several columns that has no record of its own. */
final class IdPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    if (context.entity().id() instanceof IdModel.Several several) {
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
}
