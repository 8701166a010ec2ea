package dev.rowan.processor.write;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.Optional;

/** Adds {@code findById} and {@code getById} for an id of several columns. */
final class FindPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    repository.addField(TextBlock.constant("FIND_BY_ID", context.plan().findById().text()));
    ClassName entity = context.entity().type();
    MethodSpec find =
        Methods.publicMethod("findById")
            .addJavadoc(
                "Returns the $L with this id, or empty when there is none.", context.words())
            .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), entity))
            .addParameters(IdCode.parameters(context))
            .addCode(query(context))
            .build();
    IdCode.add(repository, context, find);
    repository.addMethod(getByColumns(context));
  }

  private static MethodSpec getByColumns(EntityContext context) {
    return Methods.publicMethod("getById")
        .addJavadoc("Returns the $L with this id, and fails when there is none.", context.words())
        .returns(context.entity().type())
        .addParameters(IdCode.parameters(context))
        .addStatement("return getById($L)", IdCode.ofParameters(context))
        .build();
  }

  private static CodeBlock query(EntityContext context) {
    CodeBlock body =
        CodeBlock.builder()
            .add(IdCode.bind(context, "find"))
            .addStatement("return find.optional($T.INSTANCE)", context.entity().rowMapper())
            .build();
    return Blocks.trying("find", "FIND_BY_ID", body);
  }
}
