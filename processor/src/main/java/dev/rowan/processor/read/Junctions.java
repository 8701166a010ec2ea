package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.JoinTableDeclaration;
import dev.rowan.processor.model.JunctionDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationAnnotation.Convention;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.SqlName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Makes the names of junction tables where they were not written. */
final class Junctions {
  private final NamingReader naming;

  Junctions(NamingReader naming) {
    this.naming = naming;
  }

  /**
   * The junction table of two entities: {@code posts_tags(post_id, tag_id)}. Of an entity and
   * itself, the property tells the columns apart: {@code users_users(user_id, friends_id)}.
   */
  JunctionDeclaration of(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration owner,
      EntityDeclaration target) {
    Optional<JoinTableDeclaration> written = relation.joinTable();
    Starts starts = starts(property, relation, owner, target);
    Naming names =
        new Naming(
            relation.annotation().convention(),
            property.origin().element(),
            owner.origin().element());
    return new JunctionDeclaration(
        written
            .map(JoinTableDeclaration::name)
            .filter(SqlName::present)
            .orElseGet(() -> table(property, owner, target)),
        written
            .map(JoinTableDeclaration::schema)
            .filter(SqlName::present)
            .orElseGet(() -> owner.table().schema()),
        written
            .map(JoinTableDeclaration::columns)
            .filter(c -> !c.isEmpty())
            .orElseGet(() -> names.columns(starts.owner(), owner)),
        written
            .map(JoinTableDeclaration::targetColumns)
            .filter(c -> !c.isEmpty())
            .orElseGet(() -> names.columns(starts.target(), target)));
  }

  /** How the names of the columns begin. */
  private record Starts(String owner, String target) {}

  /** The names of the classes; or of the properties, as Jakarta Persistence has it. */
  private static Starts starts(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration owner,
      EntityDeclaration target) {
    String ownClass = AccessorNames.small(owner.type().simpleName());
    if (relation.annotation().convention() == Convention.JAKARTA) {
      return new Starts(inverse(property, owner, target).orElse(ownClass), property.name());
    }
    boolean isSelf = owner.type().equals(target.type());
    return new Starts(
        ownClass, isSelf ? property.name() : AccessorNames.small(target.type().simpleName()));
  }

  /** The property of the other entity that leads back. */
  private static Optional<String> inverse(
      PropertyDeclaration property, EntityDeclaration owner, EntityDeclaration target) {
    return target.relations().stream()
        .filter(back -> back.relation().filter(r -> isInverse(r, property, owner)).isPresent())
        .map(PropertyDeclaration::name)
        .findFirst();
  }

  private static boolean isInverse(
      RelationDeclaration back, PropertyDeclaration property, EntityDeclaration owner) {
    return back.annotation().mappedBy().equals(property.name())
        && back.type().target().filter(owner.type()::equals).isPresent();
  }

  private static SqlName table(
      PropertyDeclaration property, EntityDeclaration owner, EntityDeclaration target) {
    String name = owner.table().name().value() + "_" + target.table().name().value();
    return new SqlName(name, SqlName.Source.DERIVED, property.name(), property.origin());
  }

  private final class Naming {
    private final Convention convention;
    private final Element field;
    private final Element scope;

    Naming(Convention convention, Element field, Element scope) {
      this.convention = convention;
      this.field = field;
      this.scope = scope;
    }

    List<SqlName> columns(String start, EntityDeclaration entity) {
      List<PropertyDeclaration> ids = entity.idColumns();
      if (convention == Convention.JAKARTA) {
        return ids.stream()
            .map(id -> naming.joined(start, id.column().name(), field, scope))
            .toList();
      }
      return ids.stream()
          .map(id -> ids.size() == 1 ? "Id" : AccessorNames.capital(id.name()))
          .map(end -> naming.derived(start + end, field, scope))
          .toList();
    }
  }
}
