package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.plan.Finder;
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
