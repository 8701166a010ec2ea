package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.report.Diagnostics;
import java.util.List;

/** All rules for an entity. */
public final class EntityRules {
  private final List<Rule> rules;

  /** Rules for the entities of one compilation. */
  public EntityRules(Neighbours neighbours) {
    this.rules =
        List.of(
            new ShapeRule(),
            new MissingTypeRule(),
            new ConstructionRule(),
            new AccessRule(),
            new StrayRule(),
            new JakartaRule(),
            new DuplicatePropertyRule(),
            new IdRule(),
            new EmbeddedIdRule(),
            new EmbeddedRule(),
            new OverrideRule(),
            new IdColumnRule(),
            new GenerationRule(),
            new RoleRule(),
            new ConverterRule(),
            new JsonRule(),
            new TypeRule(),
            new ColumnTypeRule(),
            new EnumRule(),
            new SizeRule(),
            new TextRule(),
            new NameRule(),
            new DuplicateColumnRule(),
            new RenameRule(),
            new UniqueRule(),
            new IndexRule(),
            new RelationTypeRule(),
            new RelationAnnotationRule(),
            new PlainRelationRule(),
            new JoinedRule(),
            new MappedByRule(),
            new JoinColumnRule(),
            new ForeignKeyRule(),
            new JunctionRule(),
            new OrderRule(),
            new CascadeRule(),
            new PersistRule(),
            new ConstraintRule(),
            new HookRule(),
            new ViewRule(),
            new BaseRule(),
            new SubtypeRule(),
            new JoinedTablesRule(),
            new FamilyViewRule(),
            new DiscriminatorRule(),
            new NeighbourRule(neighbours));
  }

  /** Reports every mistake in the entity. */
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    if (NotAClassRule.applies(entity)) {
      new NotAClassRule().check(entity, diagnostics);
      return;
    }
    if (entity.family().isEmpty()) {
      rules.forEach(rule -> rule.check(entity, diagnostics));
    } else {
      Diagnostics all = new Diagnostics();
      rules.forEach(rule -> rule.check(entity, all));
      FamilyFindings.of(entity, all.sorted())
          .forEach(f -> diagnostics.report(f.problem(), f.origin(), f.arguments().toArray()));
    }
  }

  /** Whether a subtype has faults, which it tells itself, so that the base cannot be written. */
  public static boolean hasFaultySubtype(EntityDeclaration entity) {
    return entity.base().stream()
        .flatMap(base -> base.members().stream())
        .anyMatch(member -> isFaulty(member.entity()));
  }

  private static boolean isFaulty(EntityDeclaration subtype) {
    Diagnostics faults = new Diagnostics();
    new EntityRules(new Neighbours()).check(subtype, faults);
    return faults.hasErrors();
  }
}
