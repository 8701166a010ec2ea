package dev.rowan.processor.write;

import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.source.TypeSpec;

/** Adds {@code validator} where there is something to check. */
final class ValidatorPart implements RowMapperPart {

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    if (context.entity().validation().isPresent()) {
      rowMapper.addMethod(
          Methods.override("validator")
              .returns(
                  ParameterizedTypeName.get(RuntimeTypes.ENTITY_VALIDATOR, context.entity().type()))
              .addStatement("return $T.INSTANCE", context.entity().validator())
              .build());
    }
  }
}
