package dev.rowan.processor.write;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.source.AnnotationSpec;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code QUser.RowMapper}: reads an entity from a row, and binds one to a statement. */
final class RowMapperWriter {

  /** A checker of nulls cannot know that the column is {@code not null}. */
  static final AnnotationSpec NULLS_ARE_FINE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "NullUnmarked")).build();

  /** What is only read needs these alone. */
  private final List<RowMapperPart> viewParts =
      List.of(
          new ReadPart(),
          new EmbeddedPart(),
          new KeyPart(),
          new ReferencePart(),
          new HookPart(),
          new RelationPart());

  private final List<RowMapperPart> parts =
      List.of(
          new ReadPart(),
          new EmbeddedPart(),
          new KeyPart(),
          new ReferencePart(),
          new VersionPart(),
          new HookPart(),
          new BindPart(),
          new ReadBackPart(),
          new LaziesPart(),
          new RelationPart(),
          new ValidatorPart());

  private final List<RowMapperPart> ofBase =
      List.of(new BaseReadPart(), new EmbeddedPart(), new KeyPart(), new RelationPart());

  TypeSpec write(EntityContext context) {
    EntityModel entity = context.entity();
    TypeConstants types = new TypeConstants(entity);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(entity.rowMapper())
            .addModifiers(context.visibility(Modifier.STATIC, Modifier.FINAL))
            .addJavadoc(javadoc(entity), context.link(), Comments.table(entity.table()))
            .addField(instance(context))
            .addFields(types.fields())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (entity.base().isPresent()) {
      type.superclass(ParameterizedTypeName.get(RuntimeTypes.BASE_MAPPER, entity.type()));
      ofBase.forEach(part -> part.add(type, context, new PropertyCode(types)));
      return type.build();
    }
    type.addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ENTITY_MAPPER, entity.type()));
    if (!entity.relations().isEmpty()
        || !entity.embedded().isEmpty()
        || entity.properties().stream().anyMatch(RowMapperWriter::isNeverNull)) {
      type.addAnnotation(NULLS_ARE_FINE);
    }
    List<RowMapperPart> needed = entity.isView() ? viewParts : parts;
    needed.forEach(part -> part.add(type, context, new PropertyCode(types)));
    return type.build();
  }

  private static String javadoc(EntityModel entity) {
    if (entity.isView()) {
      return "Reads $L from rows of the view {@code $L}.";
    }
    return entity.base().isPresent()
        ? "Reads the subtypes of $L from rows of the table {@code $L}."
        : "Reads $L from rows of the table {@code $L}, and binds it to statements.";
  }

  /** Whether the getter of the row may give null for what never is. */
  private static boolean isNeverNull(PropertyModel property) {
    boolean hasPrimitive =
        property.type() instanceof ColumnType.Scalar scalar && scalar.hasPrimitive();
    return !property.column().nullable() && !hasPrimitive;
  }

  private static FieldSpec instance(EntityContext context) {
    return FieldSpec.builder(
            context.entity().rowMapper(),
            "INSTANCE",
            context.visibility(Modifier.STATIC, Modifier.FINAL))
        .addJavadoc("The only one; it has no state.")
        .initializer("new $T()", context.entity().rowMapper())
        .build();
  }
}
