package dev.rowan.processor.write;

import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Adds what tells whether an instance is to be inserted, where neither its id can tell nor one
 * statement that does both: by its version, else by a query.
 */
final class NewPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    Optional<PropertyModel> version = context.entity().property(Role.VERSION);
    boolean isIdGiven =
        context.id().stream().allMatch(p -> p.generation() instanceof Generation.None);
    if (!isIdGiven || context.plan().save().isPresent()) {
      return;
    }
    repository.addMethod(
        MethodSpec.methodBuilder("isNew")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(boolean.class)
            .addParameter(Methods.entity(context))
            .addStatement("return $L", version.map(v -> isNew(context, v)).orElse(absent(context)))
            .build());
  }

  private static CodeBlock isNew(EntityContext context, PropertyModel version) {
    CodeBlock value = new Instances(context.entity()).get(version, context.one());
    if (!version.javaType().isPrimitive()) {
      return CodeBlock.of("$L == null", value);
    }
    return version.isSystemVersion() ? CodeBlock.of("$L == 0", value) : absent(context);
  }

  private static CodeBlock absent(EntityContext context) {
    return CodeBlock.of("isAbsent($L)", context.one());
  }
}
