package dev.rowan.processor.read;

import dev.rowan.processor.model.ColumnDeclaration;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.ForeignKeyPart;
import dev.rowan.processor.model.JoinColumnDeclaration;
import dev.rowan.processor.model.JunctionDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationAnnotation.Convention;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.model.RelationLink.Join;
import dev.rowan.processor.model.RenameDeclaration;
import dev.rowan.processor.model.Secrecy;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.model.TypeReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;

/** Makes the columns of foreign keys, as many as the other entity's primary key has. */
final class ForeignKeys {
  private final NamingReader naming;

  ForeignKeys(NamingReader naming) {
    this.naming = naming;
  }

  /** The columns, or none when the {@code @JoinColumn}s do not fit the key. */
  List<Join> joins(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration entity,
      EntityDeclaration target) {
    List<PropertyDeclaration> ids =
        target.idColumns().stream().filter(id -> id.columnType().isPresent()).toList();
    Optional<List<JoinColumnDeclaration>> written = written(relation, ids);
    List<Join> joins = new ArrayList<>();
    for (int i = 0; i < ids.size() && written.isPresent(); i++) {
      String name = property.name() + suffix(ids, i);
      SqlName column =
          written.get().isEmpty() || !written.get().get(i).name().present()
              ? shared(relation, entity, ids.size())
                  .orElse(derived(name, property, relation, entity, ids.get(i)))
              : written.get().get(i).name();
      joins.add(join(name, column, property, ids.get(i), target, relation, entity, ids.size()));
    }
    return joins;
  }

  /** The column of the key that the relation has, if it has a single one. */
  private static Optional<SqlName> shared(
      RelationDeclaration relation, EntityDeclaration entity, int size) {
    return relation
        .mapsId()
        .filter(component -> size == 1)
        .flatMap(
            component ->
                entity.idColumns().stream()
                    .filter(id -> component.isEmpty() || id.name().equals(component))
                    .findFirst())
        .map(id -> id.column().name());
  }

  /** The foreign key that another table has, if the relation names it. */
  Optional<JunctionDeclaration> oneSided(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration entity,
      EntityDeclaration target) {
    if (!relation.isOneSided()) {
      return Optional.empty();
    }
    List<PropertyDeclaration> ids = entity.idColumns();
    return written(relation, ids)
        .map(
            columns ->
                IntStream.range(0, columns.size())
                    .mapToObj(i -> name(columns.get(i), ids.get(i), property, relation, entity))
                    .toList())
        .map(
            columns ->
                new JunctionDeclaration(
                    target.table().name(), target.table().schema(), columns, List.of()));
  }

  private SqlName name(
      JoinColumnDeclaration column,
      PropertyDeclaration id,
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration entity) {
    return column.name().present()
        ? column.name()
        : derived(property.name() + "Id", property, relation, entity, id);
  }

  private SqlName derived(
      String name,
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration entity,
      PropertyDeclaration id) {
    Element field = property.origin().element();
    Element scope = entity.origin().element();
    return relation.annotation().convention() == Convention.JAKARTA
        ? naming.joined(property.name(), id.column().name(), field, scope)
        : naming.derived(name, field, scope);
  }

  private static String suffix(List<PropertyDeclaration> ids, int index) {
    return ids.size() == 1 ? "Id" : AccessorNames.capital(ids.get(index).name());
  }

  /** The written columns in the order of the key; none when none were written. */
  private static Optional<List<JoinColumnDeclaration>> written(
      RelationDeclaration relation, List<PropertyDeclaration> ids) {
    List<JoinColumnDeclaration> rest = new ArrayList<>(relation.joinColumns());
    if (rest.isEmpty()) {
      return Optional.of(List.of());
    }
    List<JoinColumnDeclaration> inOrder = new ArrayList<>();
    for (PropertyDeclaration id : ids) {
      Optional<JoinColumnDeclaration> found =
          rest.stream()
              .filter(j -> j.references().value().equals(id.column().name().value()))
              .findFirst()
              .or(() -> rest.stream().filter(j -> !j.references().present()).findFirst());
      found.ifPresent(rest::remove);
      found.ifPresent(inOrder::add);
    }
    return rest.isEmpty() && inOrder.size() == ids.size() ? Optional.of(inOrder) : Optional.empty();
  }

  private static Join join(
      String name,
      SqlName column,
      PropertyDeclaration property,
      PropertyDeclaration id,
      EntityDeclaration target,
      RelationDeclaration relation,
      EntityDeclaration entity,
      int size) {
    return entity.columns().stream()
        .filter(c -> c.foreignKey().isEmpty() && isSame(c.column().name(), column))
        .findFirst()
        .map(plain -> new Join(plain, id, true))
        .orElseGet(
            () -> {
              boolean isUnique = relation.kind() == RelationKind.ONE_TO_ONE && size == 1;
              ForeignKeyPart part =
                  new ForeignKeyPart(property.name(), relation.type().holder(), path(id, target));
              Optional<RenameDeclaration> renamedFrom =
                  property.column().renamedFrom().filter(old -> size == 1);
              ColumnDeclaration declared = column(column, id.column(), isUnique, renamedFrom);
              return new Join(column(name, declared, property, id, part), id, false);
            });
  }

  private static boolean isSame(SqlName one, SqlName other) {
    return one.value().equals(other.value());
  }

  private static List<String> path(PropertyDeclaration id, EntityDeclaration target) {
    return target.properties().stream()
        .filter(p -> p.embeddedId().isPresent() && p.components().contains(id))
        .findFirst()
        .map(p -> List.of(p.name(), id.name()))
        .orElseGet(() -> List.of(id.name()));
  }

  private static PropertyDeclaration column(
      String name,
      ColumnDeclaration column,
      PropertyDeclaration property,
      PropertyDeclaration id,
      ForeignKeyPart part) {
    return new PropertyDeclaration(
        name,
        id.javaType().box(),
        new TypeReading.Mapped(id.columnType().orElseThrow()),
        column,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        property.nullness(),
        property.access(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.of(part),
        property.origin());
  }

  /** The column has the type of the one to which it refers, and nothing else of it. */
  private static ColumnDeclaration column(
      SqlName name,
      ColumnDeclaration id,
      boolean isUnique,
      Optional<RenameDeclaration> renamedFrom) {
    return new ColumnDeclaration(
        name,
        id.type(),
        id.length(),
        id.precision(),
        id.scale(),
        Optional.empty(),
        isUnique,
        "",
        "",
        "",
        true,
        true,
        Secrecy.NONE,
        renamedFrom,
        Set.of(),
        name.origin());
  }
}
