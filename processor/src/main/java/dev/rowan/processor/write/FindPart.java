package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;

/** Adds {@code findById} and {@code getById}. */
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
            .addCode(query(context, "optional"))
            .build();
    MethodSpec get =
        Methods.publicMethod("getById")
            .addJavadoc(
                "Returns the $L with this id, and fails when there is none.", context.words())
            .returns(entity)
            .addParameters(IdCode.parameters(context))
            .addCode(query(context, "one"))
            .build();
    IdCode.add(repository, context, find);
    IdCode.add(repository, context, get);
  }

  private static CodeBlock query(EntityContext context, String result) {
    CodeBlock body =
        CodeBlock.builder()
            .add(IdCode.bind(context, "find"))
            .addStatement("return find.$L($T.INSTANCE)", result, context.entity().rowMapper())
            .build();
    return Blocks.trying("find", "FIND_BY_ID", body);
  }
}
