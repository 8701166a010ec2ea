package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.plan.SqlPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code UserRepository}: everything that can be done with the rows of one table. */
public final class RepositoryWriter implements EntityWriter {

  private final List<RepositoryPart> parts =
      List.of(
          new FindPart(),
          new FindAllPart(),
          new FinderPart(),
          new ExistsPart(),
          new WritePart(),
          new DeletePart(),
          new NewPart(),
          new LinkPart(),
          new QueryPart(),
          new IdPart());

  @Override
  public TypeSpec write(EntityModel entity, SqlPlan plan) {
    EntityContext context = new EntityContext(entity, plan);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(entity.repository())
            .addModifiers(context.visibility())
            .superclass(
                ParameterizedTypeName.get(superclass(context), entity.type(), context.idType()))
            .addJavadoc(
                "Reads and writes $L in the table {@code $L}. Immutable and thread-safe; joins the"
                    + " transaction of the calling thread.",
                context.link(),
                Comments.table(entity.table()))
            .addMethod(constructor(context));
    parts.forEach(part -> part.add(type, context));
    if (context.fromSequence().isPresent()) {
      type.addField(RuntimeTypes.SEQUENCE_BLOCK, "sequence", Modifier.PRIVATE, Modifier.FINAL);
    }
    return type.build();
  }

  private static ClassName superclass(EntityContext context) {
    if (context.isSoftDeleted()) {
      return RuntimeTypes.SOFT_DELETING_REPOSITORY;
    }
    return context.isCascading() || context.deletesByKeys()
        ? RuntimeTypes.CASCADING_REPOSITORY
        : RuntimeTypes.ENTITY_REPOSITORY;
  }

  private static MethodSpec constructor(EntityContext context) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(context.visibility())
            .addJavadoc("Makes a repository that works on the database.")
            .addParameter(RuntimeTypes.DATABASE, "database")
            .addStatement(
                "super(database, $T.INSTANCE$L)", context.entity().rowMapper(), table(context));
    context.fromSequence().ifPresent(id -> constructor.addCode(sequence(id)));
    return constructor.build();
  }

  private static CodeBlock table(EntityContext context) {
    return context.isCascading() || context.deletesByKeys()
        ? CodeBlock.of(", $T.$L", context.entity().queryClass(), context.queryConstant())
        : CodeBlock.of("");
  }

  private static CodeBlock sequence(PropertyModel id) {
    Generation.Sequence sequence = (Generation.Sequence) id.generation();
    return CodeBlock.builder()
        .addStatement(
            "this.sequence = new $T(statements, $S, $L)",
            RuntimeTypes.SEQUENCE_BLOCK,
            sequence.sequence(),
            sequence.block())
        .build();
  }
}
