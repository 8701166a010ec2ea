package dev.rowan.processor.write;

import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.TypeSpec;

/** Adds what tells the version of an instance. */
final class VersionPart implements RowMapperPart {
  private static final TypeName VERSION = ClassName.OBJECT.annotated(RuntimeTypes.NULLABLE);

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    context.entity().property(Role.VERSION).ifPresent(p -> add(rowMapper, context, p));
  }

  private static void add(
      TypeSpec.Builder rowMapper, EntityContext context, PropertyModel version) {
    CodeBlock value = new Instances(context.entity()).get(version, context.one());
    rowMapper.addMethod(
        Methods.override("isVersioned").returns(boolean.class).addStatement("return true").build());
    rowMapper.addMethod(
        Methods.override("version")
            .returns(VERSION)
            .addParameter(Methods.entity(context))
            .addStatement("return $L", value)
            .build());
  }
}
