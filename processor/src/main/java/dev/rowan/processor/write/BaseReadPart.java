package dev.rowan.processor.write;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Family;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.TypeSpec;

/**
 * Adds {@code read} of the base of a hierarchy: the discriminator says which subtype reads the row.
 */
final class BaseReadPart implements RowMapperPart {

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    FamilyModel.Base base = context.entity().base().orElseThrow();
    int columns = context.entity().properties().size();
    int position = columns + 1;
    rowMapper.addMethod(
        Methods.override("read")
            .returns(context.entity().type())
            .addParameter(Methods.row())
            .addCode("return switch (row.getDiscriminator($L)) {\n$>", position)
            .addCode(cases(base, position))
            .addCode(
                "default -> throw row.unknownSubtype($S, $L, $L);\n$<};\n",
                name(base),
                position,
                id(context, code))
            .build());
  }

  private static CodeBlock cases(FamilyModel.Base base, int position) {
    CodeBlock.Builder cases = CodeBlock.builder();
    int own = position;
    for (EntityModel entity : base.subtypes()) {
      FamilyModel.Subtype subtype = entity.subtype().orElseThrow();
      cases.add("case $S -> $T.INSTANCE.read(row, $L);\n", label(subtype), entity.rowMapper(), own);
      own += entity.own().size();
    }
    return cases.build();
  }

  private static String label(FamilyModel.Subtype subtype) {
    return Family.padded(subtype.hierarchy().discriminator().sqlType(), subtype.value());
  }

  /** The table and the column, for a message. */
  private static String name(FamilyModel.Base base) {
    return base.hierarchy().table().name() + "." + base.hierarchy().discriminator().column();
  }

  private static CodeBlock id(EntityContext context, PropertyCode code) {
    RowValues values = RowValues.whole(context, code);
    return context.id().stream().map(values::code).collect(CodeBlock.joining(",$W"));
  }
}
