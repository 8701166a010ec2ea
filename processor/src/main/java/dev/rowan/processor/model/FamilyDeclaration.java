package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;

/** The part of an entity in a hierarchy, as the user declared it. */
public sealed interface FamilyDeclaration {

  /** What the base says. */
  InheritanceDeclaration inheritance();

  /**
   * The base.
   *
   * @param inheritance what it says
   * @param isListed whether it lists its subtypes
   * @param unmapped its methods with annotations of columns that no property implements
   * @param members its subtypes
   */
  record Base(
      InheritanceDeclaration inheritance,
      boolean isListed,
      List<Origin> unmapped,
      List<Member> members)
      implements FamilyDeclaration {
    /** Copies the lists. */
    public Base {
      unmapped = List.copyOf(unmapped);
      members = List.copyOf(members);
    }

    /** The same with other members. */
    public Base with(List<Member> newMembers) {
      return new Base(inheritance, isListed, unmapped, newMembers);
    }
  }

  /**
   * A subtype.
   *
   * @param inheritance what the base says
   * @param value the {@code @DiscriminatorValue}, if it was written
   * @param table the {@code @Table}, if it was written
   * @param inherited the properties of the base, in its order
   * @param repeated what is said once more of properties of the base
   */
  record Subtype(
      InheritanceDeclaration inheritance,
      Optional<Value> value,
      Optional<Origin> table,
      List<Inherited> inherited,
      List<Origin> repeated)
      implements FamilyDeclaration {
    /** Copies the lists. */
    public Subtype {
      inherited = List.copyOf(inherited);
      repeated = List.copyOf(repeated);
    }
  }

  /**
   * A subtype as the base sees it.
   *
   * @param type the subtype
   * @param isEntity whether it is an entity
   * @param extendsBase whether it is one of the base
   * @param entity what it says of itself
   */
  record Member(ClassName type, boolean isEntity, boolean extendsBase, EntityDeclaration entity) {

    /** The same with what else is known of the entity. */
    public Member with(EntityDeclaration newEntity) {
      return new Member(type, isEntity, extendsBase, newEntity);
    }

    /** What the discriminator holds, if that was written. */
    public Optional<Value> value() {
      return entity.family().flatMap(f -> f instanceof Subtype s ? s.value() : Optional.empty());
    }
  }

  /**
   * A property of the base.
   *
   * @param property its name
   * @param method the method of the base that declares it; empty where a field does
   */
  record Inherited(String property, String method) {}

  /**
   * What the discriminator holds.
   *
   * @param text the text in the annotation
   * @param origin the annotation
   */
  record Value(String text, Origin origin) {}
}
