package dev.rowan.processor.write;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.plan.SqlPlan;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;

/** Writes {@code UserRepository}: everything that can be done with the rows of one table. */
public final class RepositoryWriter implements EntityWriter {

  private final List<RepositoryPart> parts =
      List.of(new SqlPart(), new FinderPart(), new NewPart(), new LinkPart());

  /** For an id of several columns. */
  private final List<RepositoryPart> severalParts =
      List.of(new FindPart(), new FindAllPart(), new ExistsPart(), new DeletePart(), new IdPart());

  /** For what is only read. */
  private final List<RepositoryPart> viewParts =
      List.of(new SqlPart(), new FinderPart(), new RefreshPart());

  /** For what is only read, by an id of several columns. */
  private final List<RepositoryPart> severalViewParts =
      List.of(new FindPart(), new FindAllPart(), new ExistsPart(), new IdPart());

  private final List<RepositoryPart> ofBase =
      List.of(new SqlPart(), new FinderPart(), new BaseWritePart(), new LinkPart());

  @Override
  public TypeSpec write(EntityModel entity, SqlPlan plan) {
    EntityContext context = new EntityContext(entity, plan);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(entity.repository())
            .addModifiers(context.visibility())
            .superclass(superclass(context))
            .addJavadoc(
                (entity.isView()
                        ? "Reads $L from the view {@code $L}."
                        : "Reads and writes $L in the table {@code $L}.")
                    + " Immutable and thread-safe; joins the transaction of the calling thread.",
                context.link(),
                Comments.table(entity.table()))
            .addMethod(constructor(context));
    partsOf(entity).forEach(part -> part.add(type, context));
    if (!context.isIdSingle() && !context.isKeyless()) {
      (entity.isView() ? severalViewParts : severalParts).forEach(part -> part.add(type, context));
    }
    return type.build();
  }

  private static TypeName superclass(EntityContext context) {
    ClassName entity = context.entity().type();
    return context.isKeyless()
        ? ParameterizedTypeName.get(RuntimeTypes.VIEW_REPOSITORY, entity)
        : ParameterizedTypeName.get(keyed(context), entity, context.idType());
  }

  private static ClassName keyed(EntityContext context) {
    if (context.isView()) {
      return RuntimeTypes.KEYED_VIEW_REPOSITORY;
    }
    if (context.isSoftDeleted()) {
      return RuntimeTypes.SOFT_DELETING_REPOSITORY;
    }
    return knowsTable(context) ? RuntimeTypes.CASCADING_REPOSITORY : RuntimeTypes.ENTITY_REPOSITORY;
  }

  private List<RepositoryPart> partsOf(EntityModel entity) {
    if (entity.base().isPresent()) {
      return ofBase;
    }
    return entity.isView() ? viewParts : parts;
  }

  private static MethodSpec constructor(EntityContext context) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(context.visibility())
            .addJavadoc("Makes a repository that works on the database.")
            .addParameter(RuntimeTypes.DATABASE, "database")
            .addStatement(
                "super(database, $T.INSTANCE, $T.$L, $L)",
                context.entity().rowMapper(),
                context.entity().queryClass(),
                context.queryConstant(),
                SqlPart.NAME);
    if (context.entity().base().isPresent()) {
      constructor.addCode(BaseWritePart.made(context));
    }
    return constructor.build();
  }

  /** Whether the superclass finds out what belongs to rows. */
  private static boolean knowsTable(EntityContext context) {
    return context.isCascading() || context.deletesByKeys() || context.doSubtypesDeleteMore();
  }
}
