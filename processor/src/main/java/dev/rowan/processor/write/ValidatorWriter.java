package dev.rowan.processor.write;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.validation.BeanModel;
import dev.rowan.processor.model.validation.ValidationModel;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.plan.SqlPlan;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes {@code UserValidator}: checks what an instance declares before it is written. */
public final class ValidatorWriter implements EntityWriter {

  @Override
  public boolean writes(EntityModel entity) {
    return entity.validation().isPresent();
  }

  @Override
  public TypeSpec write(EntityModel entity, SqlPlan plan) {
    EntityContext context = new EntityContext(entity, plan);
    ValidationModel validation = entity.validation().orElseThrow();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(entity.validator())
            .addModifiers(context.visibility(Modifier.FINAL))
            .addSuperinterface(
                ParameterizedTypeName.get(RuntimeTypes.ENTITY_VALIDATOR, entity.type()))
            .addAnnotation(RowMapperWriter.NULLS_ARE_FINE)
            .addJavadoc("Checks the constraints that $L declares.", context.link())
            .addField(instance(context));
    ValidatorCode code = new ValidatorCode(type, validation.nested());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    new BeanCode(code, validation.entity(), "").addEntity();
    for (BeanModel nested : validation.nested()) {
      new BeanCode(code, nested, nested.type().simpleName()).addNested();
    }
    return type.build();
  }

  private static FieldSpec instance(EntityContext context) {
    return FieldSpec.builder(
            context.entity().validator(),
            "INSTANCE",
            context.visibility(Modifier.STATIC, Modifier.FINAL))
        .addJavadoc("The only one; it has no state.")
        .initializer("new $T()", context.entity().validator())
        .build();
  }
}
