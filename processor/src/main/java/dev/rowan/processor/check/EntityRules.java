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
            new UniqueRule(),
            new RelationTypeRule(),
            new RelationAnnotationRule(),
            new PlainRelationRule(),
            new JoinedRule(),
            new MappedByRule(),
            new JoinColumnRule(),
            new JunctionRule(),
            new OrderRule(),
            new CascadeRule(),
            new PersistRule(),
            new ConstraintRule(),
            new HookRule(),
            new ViewRule(),
            new NeighbourRule(neighbours));
  }

  /** Reports every mistake in the entity. */
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    if (NotAClassRule.applies(entity)) {
      new NotAClassRule().check(entity, diagnostics);
      return;
    }
    rules.forEach(rule -> rule.check(entity, diagnostics));
  }
}
