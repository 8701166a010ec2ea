package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.FamilyDeclaration;
import dev.rowan.processor.model.FamilyDeclaration.Inherited;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.model.InheritanceDeclaration;
import dev.rowan.processor.model.InheritanceStrategy;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.TableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the part of an entity in a hierarchy. */
final class FamilyModels {

  private FamilyModels() {}

  static FamilyModel of(
      EntityDeclaration entity, FamilyDeclaration family, List<PropertyModel> columns) {
    FamilyModel.Hierarchy hierarchy = hierarchy(family.inheritance());
    if (family instanceof FamilyDeclaration.Base base) {
      return new FamilyModel.Base(
          hierarchy,
          base.inheritance().isInterface(),
          base.members().stream().map(member -> ModelBuilder.build(member.entity())).toList());
    }
    FamilyDeclaration.Subtype subtype = (FamilyDeclaration.Subtype) family;
    Set<String> names = inherited(subtype);
    String value =
        subtype
            .value()
            .map(FamilyDeclaration.Value::text)
            .orElseGet(() -> NamingReader.snakeCase(entity.generatedPrefix()));
    long inherited = columns.stream().filter(c -> names.contains(c.path().get(0))).count();
    return new FamilyModel.Subtype(hierarchy, value, (int) inherited, names);
  }

  private static Set<String> inherited(FamilyDeclaration.Subtype subtype) {
    return subtype.inherited().stream().map(Inherited::property).collect(Collectors.toSet());
  }

  private static FamilyModel.Hierarchy hierarchy(InheritanceDeclaration inheritance) {
    InheritanceDeclaration.Discriminator discriminator = inheritance.discriminator();
    boolean isStored =
        inheritance.strategy() == InheritanceStrategy.SINGLE_TABLE
            || discriminator.annotation().isPresent();
    return new FamilyModel.Hierarchy(
        inheritance.strategy(),
        inheritance.base(),
        GeneratedNames.repository(inheritance.base(), inheritance.isRepositoryDeclared()),
        table(inheritance),
        new FamilyModel.Discriminator(
            discriminator.name().value(), discriminator.type(), isStored));
  }

  private static TableName table(InheritanceDeclaration inheritance) {
    return new TableName(inheritance.table().schema().value(), inheritance.table().name().value());
  }

  /** The table in which the columns of a property stand. */
  static TableName table(EntityDeclaration entity, PropertyDeclaration property) {
    Optional<FamilyDeclaration.Subtype> subtype = entity.subtype();
    return subtype.isPresent() && inherited(subtype.get()).contains(property.name())
        ? table(subtype.get().inheritance())
        : ModelBuilder.table(entity);
  }
}
