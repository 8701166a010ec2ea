package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.JoinTableDeclaration;
import dev.rowan.processor.model.JunctionDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
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
    boolean isSelf = owner.type().equals(target.type());
    String start = isSelf ? property.name() : AccessorNames.small(target.type().simpleName());
    Naming names = new Naming(property.origin().element(), owner.origin().element());
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
            .orElseGet(() -> names.columns(AccessorNames.small(owner.type().simpleName()), owner)),
        written
            .map(JoinTableDeclaration::targetColumns)
            .filter(c -> !c.isEmpty())
            .orElseGet(() -> names.columns(start, target)));
  }

  private static SqlName table(
      PropertyDeclaration property, EntityDeclaration owner, EntityDeclaration target) {
    String name = owner.table().name().value() + "_" + target.table().name().value();
    return new SqlName(name, SqlName.Source.DERIVED, property.name(), property.origin());
  }

  private final class Naming {
    private final Element field;
    private final Element scope;

    Naming(Element field, Element scope) {
      this.field = field;
      this.scope = scope;
    }

    List<SqlName> columns(String start, EntityDeclaration entity) {
      List<PropertyDeclaration> ids = entity.idColumns();
      return ids.stream()
          .map(id -> ids.size() == 1 ? "Id" : AccessorNames.capital(id.name()))
          .map(end -> naming.derived(start + end, field, scope))
          .toList();
    }
  }
}
