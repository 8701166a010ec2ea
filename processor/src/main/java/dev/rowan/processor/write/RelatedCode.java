package dev.rowan.processor.write;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes how the query class finds a relation to one by its name. */
final class RelatedCode {
  private static final TypeName TABLE =
      ParameterizedTypeName.get(
          RuntimeTypes.TABLE.annotated(RuntimeTypes.NULLABLE),
          WildcardTypeName.subtypeOf(Object.class));

  private RelatedCode() {}

  /** The method, if there is such a relation. */
  static Optional<MethodSpec> of(EntityModel entity) {
    List<RelationModel> toOne =
        entity.relations().stream()
            .filter(relation -> !(relation instanceof RelationModel.ToMany))
            .toList();
    return toOne.isEmpty() ? Optional.empty() : Optional.of(method(toOne));
  }

  private static MethodSpec method(List<RelationModel> relations) {
    CodeBlock.Builder body = CodeBlock.builder().add("return switch (relation) {\n").indent();
    for (RelationModel relation : relations) {
      body.add("case $S -> $L();\n", relation.name(), RelationNames.method(relation));
    }
    return MethodSpec.methodBuilder("related")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TABLE)
        .addParameter(String.class, "relation")
        .addCode(body.add("default -> null;\n").unindent().add("};\n").build())
        .build();
  }
}
