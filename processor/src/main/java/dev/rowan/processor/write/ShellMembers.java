package dev.rowan.processor.write;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The members of generated classes that stand for what is faulty. */
public final class ShellMembers {
  private final Modifier[] visibility;

  private ShellMembers(EntityDeclaration entity) {
    this.visibility = entity.shape().isPublic() ? Modifiers.withPublic() : new Modifier[0];
  }

  /**
   * The query class with the paths of relations and the columns that it lacks.
   *
   * @param rowMapper the name of the row mapper in it
   */
  public static TypeSpec added(TypeSpec queryClass, ClassName rowMapper, EntityDeclaration entity) {
    ShellMembers members = new ShellMembers(entity);
    TypeSpec.Builder type =
        queryClass.toBuilder()
            .replaceType(rowMapper.simpleName(), mapper -> relationsAdded(mapper, entity));
    for (PropertyDeclaration property : entity.properties()) {
      property.relation().ifPresent(relation -> members.path(type, property, relation));
      if (property.type() instanceof TypeReading.Unmapped) {
        type.addField(members.column(property));
      }
    }
    return type.build();
  }

  /** The row mapper with the relations to one that it lacks, at which those of others look. */
  private static TypeSpec relationsAdded(TypeSpec rowMapper, EntityDeclaration entity) {
    TypeSpec.Builder type = rowMapper.toBuilder();
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      String constant = RelationNames.constant(property.name());
      boolean isMissing = rowMapper.fieldSpecs().stream().noneMatch(f -> f.name().equals(constant));
      if (isMissing && !relation.kind().isToMany() && relation.target().isPresent()) {
        ClassName target = relation.target().get().type();
        type.addField(
            FieldSpec.builder(
                    ParameterizedTypeName.get(RuntimeTypes.TO_ONE, entity.type(), target),
                    constant,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer("null")
                .build());
      }
    }
    return type.build();
  }

  private void path(
      TypeSpec.Builder type, PropertyDeclaration property, RelationDeclaration relation) {
    Optional<EntityDeclaration> target = relation.target();
    if (target.isPresent() && isMissing(type, RelationNames.method(property.name()))) {
      boolean isPublic = target.get().shape().isPublic();
      type.addMethod(
          path(property.name(), relation.kind().isToMany(), target.get().type())
              .addModifiers(isPublic ? visibility : new Modifier[0])
              .build());
    }
  }

  private static boolean isMissing(TypeSpec.Builder type, String method) {
    return type.build().methodSpecs().stream()
        .noneMatch(m -> m.name().equals(method) && m.parameters().isEmpty());
  }

  private static MethodSpec.Builder path(String name, boolean isToMany, ClassName target) {
    return MethodSpec.methodBuilder(RelationNames.method(name))
        .returns(
            isToMany
                ? ParameterizedTypeName.get(RuntimeTypes.MANY, target)
                : GeneratedNames.queryClass(target))
        .addStatement("throw new $T()", IllegalStateException.class);
  }

  private FieldSpec column(PropertyDeclaration property) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(
                RuntimeTypes.query("EntityColumn"), property.javaType().box()),
            property.name(),
            visibility)
        .addModifiers(Modifier.FINAL)
        .initializer("null")
        .build();
  }
}
