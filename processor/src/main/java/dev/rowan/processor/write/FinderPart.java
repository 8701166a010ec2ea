package dev.rowan.processor.write;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.plan.Finder;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.Optional;

/** Adds a finder for each unique key. */
final class FinderPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    for (Finder finder : context.plan().finders()) {
      String constant = LocalNames.constant(finder.methodName());
      repository.addField(TextBlock.constant(constant, finder.sql().text()));
      repository.addMethod(method(context, finder, constant));
    }
  }

  private static MethodSpec method(EntityContext context, Finder finder, String constant) {
    CodeBlock body =
        CodeBlock.builder()
            .add(IdCode.bindParameters(context, "find", finder.properties()))
            .addStatement("return find.optional($T.INSTANCE)", context.entity().rowMapper())
            .build();
    return Methods.publicMethod(finder.methodName())
        .addJavadoc(
            "Returns the only $L with this $L, or empty when there is none.",
            context.words(),
            Comments.columns(finder.properties()))
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), context.entity().type()))
        .addParameters(IdCode.parameters(finder.properties()))
        .addCode(Blocks.trying("find", constant, body))
        .build();
  }
}
