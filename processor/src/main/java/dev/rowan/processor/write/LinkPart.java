package dev.rowan.processor.write;

import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.ParameterSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.Collection;
import javax.lang.model.element.Modifier;

/** Adds methods that write the links of each relation to many that the entity owns. */
final class LinkPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    for (RelationModel relation : context.entity().relations()) {
      if (relation instanceof RelationModel.ManyToMany many && many.isOwner()) {
        add(repository, context, many);
      } else if (relation instanceof RelationModel.OneSided one) {
        add(repository, context, one);
      }
    }
  }

  private static void add(
      TypeSpec.Builder repository, EntityContext context, RelationModel.ToMany many) {
    repository.addMethod(
        method(context, many, "set")
            .addJavadoc(
                "Links the $L to these {@code $L} and to no others, in two statements. The $L"
                    + " itself stays as it is.",
                context.words(),
                many.name(),
                context.words())
            .build());
    repository.addMethod(
        method(context, many, "add")
            .addJavadoc(
                "Links the $L to these {@code $L} as well, where that is not done yet.",
                context.words(),
                many.name())
            .build());
    repository.addMethod(
        method(context, many, "remove")
            .addJavadoc("Unlinks the $L from these {@code $L}.", context.words(), many.name())
            .build());
  }

  private static MethodSpec.Builder method(
      EntityContext context, RelationModel.ToMany many, String verb) {
    ClassName target = many.target().type();
    String others = many.name().equals(context.one()) ? "others" : LocalNames.free(many.name());
    ParameterSpec parameter =
        ParameterSpec.builder(
                ParameterizedTypeName.get(
                    ClassName.get(Collection.class), WildcardTypeName.subtypeOf(target)),
                others)
            .build();
    CodeBlock links =
        CodeBlock.of(
            "new $T<>(statements, $T.$L)",
            many instanceof RelationModel.OneSided
                ? RuntimeTypes.FOREIGN_LINKS
                : RuntimeTypes.LINKS,
            context.entity().rowMapper(),
            RelationNames.constant(many));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(verb + LocalNames.capitalized(many.name()));
    if (many.target().isPublic() || !context.entity().isPublic()) {
      method.addModifiers(Modifier.PUBLIC);
    }
    return method
        .addParameter(Methods.entity(context))
        .addParameter(parameter)
        .addStatement("$L.$L($L, $L)", links, verb, context.one(), others);
  }
}
