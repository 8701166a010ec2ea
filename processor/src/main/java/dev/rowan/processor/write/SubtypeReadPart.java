package dev.rowan.processor.write;

import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.ParameterSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Begins {@code read} of a subtype: in the rows of its base, its own columns stand behind those of
 * other subtypes.
 */
final class SubtypeReadPart {
  /** The parameter that says behind how many columns the own ones stand. */
  static final String OWN = "own";

  private SubtypeReadPart() {}

  /**
   * Adds the method that reads a row of the subtype alone, and begins the one that reads a row of
   * the base; nothing for an entity that is no subtype.
   */
  static Optional<MethodSpec.Builder> begin(TypeSpec.Builder rowMapper, EntityContext context) {
    return context.entity().subtype().map(subtype -> begin(rowMapper, context, subtype));
  }

  private static MethodSpec.Builder begin(
      TypeSpec.Builder rowMapper, EntityContext context, FamilyModel.Subtype subtype) {
    rowMapper.addMethod(
        Methods.override("read")
            .returns(context.entity().type())
            .addParameter(Methods.row())
            .addStatement("return read(row, $L)", subtype.inherited())
            .build());
    return MethodSpec.methodBuilder("read")
        .addModifiers(context.visibility())
        .addJavadoc(
            "Reads the $L from a row that begins with the columns of {@link $L}, and has those of"
                + " the $L behind {@code own} columns.",
            context.words(),
            String.join(".", subtype.hierarchy().base().simpleNames()),
            context.words())
        .addParameter(Methods.row())
        .addParameter(int.class, OWN);
  }

  /** The parameters of the parts of a long method. */
  static List<ParameterSpec> parameters(EntityContext context) {
    List<ParameterSpec> parameters = new ArrayList<>(List.of(Methods.row()));
    if (context.entity().subtype().isPresent()) {
      parameters.add(ParameterSpec.builder(int.class, OWN).build());
    }
    parameters.add(Methods.entity(context));
    return parameters;
  }
}
