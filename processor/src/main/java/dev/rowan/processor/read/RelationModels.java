package dev.rowan.processor.read;

import dev.rowan.processor.model.Cascade;
import dev.rowan.processor.model.CollectionKind;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityReference;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.JoinColumn;
import dev.rowan.processor.model.JoinedModel;
import dev.rowan.processor.model.Junction;
import dev.rowan.processor.model.JunctionDeclaration;
import dev.rowan.processor.model.OrderPart;
import dev.rowan.processor.model.Ordering;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.RelationProperty;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.model.TableName;
import dev.rowan.processor.name.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the models of the relations of one entity. */
final class RelationModels {
  private final EntityDeclaration entity;

  RelationModels(EntityDeclaration entity) {
    this.entity = entity;
  }

  /** The relations in the order of their declaration. */
  List<RelationModel> all() {
    return entity.relations().stream().map(this::model).toList();
  }

  private RelationModel model(PropertyDeclaration property) {
    RelationDeclaration relation = property.relation().orElseThrow();
    EntityDeclaration target = relation.target().orElseThrow();
    RelationProperty head = head(property, relation);
    return switch (relation.kind()) {
      case MANY_TO_ONE -> toOne(head, relation, target);
      case ONE_TO_ONE ->
          relation.isOwner() ? toOne(head, relation, target) : inverseToOne(head, relation, target);
      case ONE_TO_MANY ->
          relation.isOneSided()
              ? oneSided(head, relation, target)
              : oneToMany(head, relation, target);
      case MANY_TO_MANY -> manyToMany(head, relation, target);
    };
  }

  private static RelationProperty head(PropertyDeclaration property, RelationDeclaration relation) {
    return new RelationProperty(
        property.name(),
        property.javaType(),
        relation.type().holder(),
        property.access(),
        property.column().secrecy(),
        property.origin());
  }

  private RelationModel.ToOne toOne(
      RelationProperty head, RelationDeclaration relation, EntityDeclaration target) {
    List<JoinColumn> columns = joinColumns(relation, entity, target);
    boolean isUnique = relation.kind() == RelationKind.ONE_TO_ONE;
    return new RelationModel.ToOne(
        head,
        reference(target),
        columns,
        relation.foreignKeyModel(),
        columns.stream().anyMatch(c -> c.column().column().nullable()),
        isUnique,
        relation.link().filter(RelationLink::isJoined).map(link -> joined(target)),
        relation.annotation().cascade(),
        target.relations().stream().anyMatch(back -> persists(back, head.name())),
        relation.givesKeyOf(entity));
  }

  /** Whether a relation of the other entity inserts this one, and is mapped by the property. */
  private boolean persists(PropertyDeclaration back, String property) {
    RelationDeclaration relation = back.relation().orElseThrow();
    return relation.annotation().cascade().contains(Cascade.PERSIST)
        && relation.kind() != RelationKind.MANY_TO_MANY
        && relation.annotation().mappedBy().equals(property)
        && relation.type().target().filter(this::isEntityOrItsBase).isPresent();
  }

  private boolean isEntityOrItsBase(ClassName type) {
    return type.equals(entity.type())
        || entity.subtype().filter(s -> s.inheritance().base().equals(type)).isPresent();
  }

  /** What every read of this entity reads of one that it joins. */
  private static JoinedModel joined(EntityDeclaration target) {
    RelationModels models = new RelationModels(target);
    return new JoinedModel(
        columns(target), target.joinedRelations().stream().map(models::joinedToOne).toList());
  }

  private RelationModel.ToOne joinedToOne(PropertyDeclaration property) {
    RelationDeclaration relation = property.relation().orElseThrow();
    return toOne(head(property, relation), relation, relation.target().orElseThrow());
  }

  private RelationModel inverseToOne(
      RelationProperty head, RelationDeclaration relation, EntityDeclaration target) {
    return new RelationModel.InverseToOne(
        head,
        reference(target),
        relation.annotation().mappedBy(),
        inverseColumns(relation, target),
        setsBack(relation, target),
        relation.annotation().orphanRemoval(),
        relation.annotation().cascade());
  }

  private RelationModel oneToMany(
      RelationProperty head, RelationDeclaration relation, EntityDeclaration target) {
    return new RelationModel.OneToMany(
        head,
        reference(target),
        collection(relation),
        relation.annotation().mappedBy(),
        inverseColumns(relation, target),
        setsBack(relation, target),
        order(relation, target),
        relation.annotation().orphanRemoval(),
        relation.annotation().cascade());
  }

  private RelationModel oneSided(
      RelationProperty head, RelationDeclaration relation, EntityDeclaration target) {
    JunctionDeclaration foreignKey = relation.link().flatMap(RelationLink::junction).orElseThrow();
    return new RelationModel.OneSided(
        head,
        reference(target),
        collection(relation),
        columns(foreignKey.columns(), entity),
        relation.foreignKeyModel(),
        order(relation, target),
        relation.annotation().orphanRemoval(),
        relation.annotation().cascade());
  }

  private RelationModel manyToMany(
      RelationProperty head, RelationDeclaration relation, EntityDeclaration target) {
    Junction junction =
        relation.isOwner()
            ? junction(relation, entity, target)
            : junction(owner(relation, target), target, entity).reverse();
    return new RelationModel.ManyToMany(
        head,
        reference(target),
        collection(relation),
        relation.annotation().mappedBy(),
        junction,
        order(relation, target),
        relation.annotation().cascade());
  }

  private static CollectionKind collection(RelationDeclaration relation) {
    return relation.type().collection().orElseThrow();
  }

  private static RelationDeclaration owner(RelationDeclaration relation, EntityDeclaration target) {
    return ownerProperty(relation, target).relation().orElseThrow();
  }

  private static PropertyDeclaration ownerProperty(
      RelationDeclaration relation, EntityDeclaration target) {
    return target.property(relation.annotation().mappedBy()).orElseThrow();
  }

  private static boolean setsBack(RelationDeclaration relation, EntityDeclaration target) {
    PropertyDeclaration property = ownerProperty(relation, target);
    return owner(relation, target).type().holder() == Holder.LAZY
        || (property.access().settable() && !property.isJoined());
  }

  private List<JoinColumn> inverseColumns(RelationDeclaration relation, EntityDeclaration target) {
    return joinColumns(owner(relation, target), target, entity);
  }

  /** The foreign key of a relation that a table owns, from its columns to those of the other. */
  private static List<JoinColumn> joinColumns(
      RelationDeclaration relation, EntityDeclaration owner, EntityDeclaration target) {
    List<PropertyModel> columns = columns(owner);
    List<PropertyModel> ids = columns(target);
    return relation.link().map(RelationLink::joins).orElse(List.of()).stream()
        .map(join -> new JoinColumn(find(join.column(), columns), find(join.references(), ids)))
        .toList();
  }

  private static PropertyModel find(PropertyDeclaration property, List<PropertyModel> columns) {
    return columns.stream()
        .filter(c -> c.column().name().equals(property.column().name().value()))
        .findFirst()
        .orElseThrow();
  }

  private static List<PropertyModel> columns(EntityDeclaration entity) {
    return entity.properties().stream()
        .flatMap(p -> PropertyModels.of(p, FamilyModels.table(entity, p)).stream())
        .toList();
  }

  private static Junction junction(
      RelationDeclaration relation, EntityDeclaration owner, EntityDeclaration target) {
    JunctionDeclaration junction = relation.link().flatMap(RelationLink::junction).orElseThrow();
    return new Junction(
        new TableName(junction.schema().value(), junction.name().value()),
        columns(junction.columns(), owner),
        columns(junction.targetColumns(), target));
  }

  private static List<Junction.Column> columns(List<SqlName> names, EntityDeclaration entity) {
    List<PropertyModel> ids = columns(entity).stream().filter(PropertyModel::isId).toList();
    List<Junction.Column> columns = new ArrayList<>();
    for (int i = 0; i < Math.min(names.size(), ids.size()); i++) {
      columns.add(new Junction.Column(names.get(i).value(), ids.get(i)));
    }
    return columns;
  }

  private static List<Ordering> order(RelationDeclaration relation, EntityDeclaration target) {
    List<PropertyModel> columns = columns(target);
    return OrderPart.parse(relation.annotation().orderBy()).stream()
        .flatMap(part -> ordering(part, columns))
        .toList();
  }

  private static Stream<Ordering> ordering(OrderPart part, List<PropertyModel> columns) {
    return columns.stream()
        .filter(c -> c.writtenName().equals(part.property()))
        .limit(1)
        .map(c -> new Ordering(c, part.descending()));
  }

  private static EntityReference reference(EntityDeclaration target) {
    return new EntityReference(
        target.type(),
        target.shape().isPublic(),
        target.shape().kind() == EntityDeclaration.Kind.RECORD,
        target.isRepositoryDeclared(),
        ModelBuilder.table(target),
        ModelBuilder.id(target, columns(target)),
        References.isReferable(target));
  }
}
