package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A relation to another entity, or to the entity itself: a closed family. */
public sealed interface RelationModel {

  /** The property that holds it. */
  RelationProperty property();

  /** The other entity. */
  EntityReference target();

  /** What else happens to the other entities. */
  Set<Cascade> cascade();

  /** Whether this is asked for. */
  default boolean does(Cascade effect) {
    return cascade().contains(effect);
  }

  /** Whether rows are deleted that are taken out. */
  default boolean removesOrphans() {
    return false;
  }

  /** Whether more happens along it than what is asked for. */
  default boolean isCascading() {
    return removesOrphans() || !cascade().isEmpty();
  }

  /** The property's name. */
  default String name() {
    return property().name();
  }

  /** What the property holds. */
  default Holder holder() {
    return property().holder();
  }

  /**
   * A many-to-one or one-to-one whose foreign key stands in this entity's table.
   *
   * @param property the property
   * @param target the other entity
   * @param columns the foreign key, in the order of the other entity's primary key
   * @param foreignKey what else the schema says of it
   * @param nullable whether the foreign key may hold NULL
   * @param unique whether it is a one-to-one
   * @param joined what every read joins; empty when the other entity is not always read
   * @param cascade what else happens to the other entity
   * @param setByOther whether the other entity inserts this one, and sets the property to itself
   * @param givesKey whether an insert takes a column of the primary key from the other entity
   */
  record ToOne(
      RelationProperty property,
      EntityReference target,
      List<JoinColumn> columns,
      ForeignKeyModel foreignKey,
      boolean nullable,
      boolean unique,
      Optional<JoinedModel> joined,
      Set<Cascade> cascade,
      boolean setByOther,
      boolean givesKey)
      implements RelationModel {
    /** Copies the collections. */
    public ToOne {
      columns = List.copyOf(columns);
      cascade = Set.copyOf(cascade);
    }
  }

  /**
   * A one-to-one whose foreign key stands in the other table.
   *
   * @param property the property
   * @param target the other entity
   * @param mappedBy the other entity's property
   * @param columns the foreign key in the other table; it refers to this entity
   * @param setsBack whether the other entity's property takes this entity after it was read
   * @param orphanRemoval whether the other row is deleted when it is taken away
   * @param cascade what else happens to the other entity
   */
  record InverseToOne(
      RelationProperty property,
      EntityReference target,
      String mappedBy,
      List<JoinColumn> columns,
      boolean setsBack,
      boolean orphanRemoval,
      Set<Cascade> cascade)
      implements RelationModel {
    /** Copies the collections. */
    public InverseToOne {
      columns = List.copyOf(columns);
      cascade = Set.copyOf(cascade);
    }

    @Override
    public boolean removesOrphans() {
      return orphanRemoval;
    }
  }

  /** A relation whose property holds a collection. */
  sealed interface ToMany extends RelationModel {

    /** The collection. */
    CollectionKind collection();

    /** The order of its elements, or none. */
    List<Ordering> order();
  }

  /**
   * The other side of many-to-ones.
   *
   * @param property the property
   * @param target the other entity
   * @param collection the collection
   * @param mappedBy the other entity's property
   * @param columns the foreign key in the other table; it refers to this entity
   * @param setsBack whether the other entity's property takes this entity after it was read
   * @param order the order of the elements, or none
   * @param orphanRemoval whether a row is deleted when it is taken out
   * @param cascade what else happens to the other entities
   */
  record OneToMany(
      RelationProperty property,
      EntityReference target,
      CollectionKind collection,
      String mappedBy,
      List<JoinColumn> columns,
      boolean setsBack,
      List<Ordering> order,
      boolean orphanRemoval,
      Set<Cascade> cascade)
      implements ToMany {
    /** Copies the collections. */
    public OneToMany {
      columns = List.copyOf(columns);
      order = List.copyOf(order);
      cascade = Set.copyOf(cascade);
    }

    @Override
    public boolean removesOrphans() {
      return orphanRemoval;
    }
  }

  /**
   * Rows of another table that lead here by a foreign key of which their entity knows nothing.
   *
   * @param property the property
   * @param target the other entity
   * @param collection the collection
   * @param columns the foreign key in the other table; it refers to this entity
   * @param foreignKey what else the schema says of it
   * @param order the order of the elements, or none
   * @param orphanRemoval whether a row is deleted when it is taken out
   * @param cascade what else happens to the other entities
   */
  record OneSided(
      RelationProperty property,
      EntityReference target,
      CollectionKind collection,
      List<Junction.Column> columns,
      ForeignKeyModel foreignKey,
      List<Ordering> order,
      boolean orphanRemoval,
      Set<Cascade> cascade)
      implements ToMany {
    /** Copies the collections. */
    public OneSided {
      columns = List.copyOf(columns);
      order = List.copyOf(order);
      cascade = Set.copyOf(cascade);
    }

    @Override
    public boolean removesOrphans() {
      return orphanRemoval;
    }
  }

  /**
   * A side of a many-to-many.
   *
   * @param property the property
   * @param target the other entity
   * @param collection the collection
   * @param mappedBy the other entity's property that owns the relation, or empty for the owner
   * @param junction the junction table; its {@code columns} refer to this entity on either side
   * @param order the order of the elements, or none
   * @param cascade what else happens to the other entities
   */
  record ManyToMany(
      RelationProperty property,
      EntityReference target,
      CollectionKind collection,
      String mappedBy,
      Junction junction,
      List<Ordering> order,
      Set<Cascade> cascade)
      implements ToMany {
    /** Copies the collections. */
    public ManyToMany {
      order = List.copyOf(order);
      cascade = Set.copyOf(cascade);
    }

    /** Whether this side owns the relation. */
    public boolean isOwner() {
      return mappedBy.isEmpty();
    }
  }
}
