package dev.rowan.processor.write;

import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.ParameterSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;

/**
 * Adds {@code reference}: an instance of which only the id is known, for the relations to it that
 * nobody fetched; and {@code unfetched}, by which such instances are recognized. A class that
 * cannot be made empty has none.
 */
final class ReferencePart implements RowMapperPart {
  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    if (context.isKeyless()) {
      return;
    }
    Instances instances = new Instances(context.entity());
    Slot id = instances.slotOf(context.id().get(0));
    if (!context.isReferable()) {
      return;
    }
    MethodSpec.Builder reference =
        Methods.publicMethod("reference")
            .addJavadoc(
                "Makes an instance of which only the id is known; null when the id is null.")
            .returns(annotated(context.entity().type()));
    List<PropertyModel> columns = context.id();
    columns.forEach(
        column ->
            reference.addParameter(
                ParameterSpec.builder(annotated(column.javaType().box()), name(column)).build()));
    CodeBlock missing =
        columns.stream()
            .map(column -> CodeBlock.of("$L == null", name(column)))
            .collect(CodeBlock.joining(" || "));
    reference
        .beginControlFlow("if ($L)", missing)
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$1T $2L = new $1T()", context.entity().type(), context.one());
    for (Slot slot : context.isIdEmbedded() ? List.of(id) : slots(instances, columns)) {
      Value value =
          Instances.value(slot, column -> new Value.Simple(CodeBlock.of(name(column)), ""));
      reference.addCode(Instances.set(slot, context.one(), value));
    }
    rowMapper.addMethod(reference.addStatement("return $L", context.one()).build());
    if (!context.isView()) {
      rowMapper.addMethod(unfetched(context, instances));
    }
  }

  private static MethodSpec unfetched(EntityContext context, Instances instances) {
    CodeBlock id =
        context.id().stream()
            .map(column -> instances.get(column, context.one()))
            .collect(CodeBlock.joining(",$W"));
    return Methods.override("unfetched")
        .returns(annotated(context.entity().type()))
        .addParameter(Methods.entity(context))
        .addStatement("return reference($L)", id)
        .build();
  }

  private static List<Slot> slots(Instances instances, List<PropertyModel> columns) {
    return columns.stream().map(instances::slotOf).toList();
  }

  private static String name(PropertyModel column) {
    return column.name().equals("id") ? "id" : LocalNames.free(column.name());
  }

  private static TypeName annotated(TypeName type) {
    return type.annotated(RuntimeTypes.NULLABLE);
  }
}
