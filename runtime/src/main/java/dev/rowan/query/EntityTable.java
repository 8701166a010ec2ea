package dev.rowan.query;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A table with its columns, as generated code describes it: {@code QUser extends
 * EntityTable<User>}, with a field for each column. Immutable and thread-safe once constructed. It
 * is not abstract because compilers compare the members of abstract supertypes with each other anew
 * for each class, which costs much in a project of many entities.
 *
 * @param <E> the entity
 */
public non-sealed class EntityTable<E> extends TableColumns
    implements FetchPath, Selection<E>, Source {

  private final String schema;
  private final String name;
  private final String sqlName;
  private final EntityMapper<E> mapper;
  private final List<EntityColumn<?>> primaryKey = new ArrayList<>(1);
  private final List<EntityColumn<?>> notNull = new ArrayList<>(0);
  private final Join.@Nullable Path join;
  private final Join.@Nullable Treated treated;
  private final String alias;
  private @Nullable String columnList;
  private @Nullable FetchNode node;

  /**
   * Makes a table.
   *
   * @param schema may be empty, which leaves it to the search path
   * @param mapper reads an entity from a row that has all columns of this table, in their order
   * @param join a path that leads there or another name; null for the table itself
   */
  protected EntityTable(String schema, String name, EntityMapper<E> mapper, @Nullable Join join) {
    this.mapper = mapper;
    this.join = join instanceof Join.Path path ? path : null;
    this.treated = join instanceof Join.Treated of ? of : null;
    this.alias = join instanceof Join.Alias other ? other.name() : name;
    this.schema = schema;
    this.name = name;
    this.sqlName =
        schema.isEmpty()
            ? Identifiers.quoted(name)
            : Identifiers.quoted(schema) + "." + Identifiers.quoted(name);
  }

  /** Says which columns are the primary key, in its order; a view may have none. */
  protected final void primaryKey(EntityColumn<?>... columns) {
    Collections.addAll(primaryKey, columns);
  }

  /** Says which columns beside the primary key are never NULL; others may be. */
  protected final void notNull(EntityColumn<?>... columns) {
    Collections.addAll(notNull, columns);
  }

  /** Makes the repository that writes the rows; a view has none. */
  protected EntityRepository<E, ?> repository(Database database) {
    throw CascadeRelation.notGenerated();
  }

  /** Whether it is only read. */
  protected boolean isView() {
    return false;
  }

  /**
   * The columns whose name does not say the property's, by the names of the properties: {@code id}
   * for the column {@code film_id}, but not {@code createdAt} for {@code created_at}.
   */
  protected Map<String, EntityColumn<?>> renamed() {
    return Map.of();
  }

  /** The table to which the relation to one of this name leads; null when there is none. */
  protected @Nullable EntityTable<?> related(String relation) {
    return null;
  }

  /** The columns that each update sets; most tables have none. */
  protected List<Stamp<?>> stamps() {
    return List.of();
  }

  /** What tells its rows from those of others in a hierarchy; null when there are no others. */
  protected @Nullable Discriminator discriminator() {
    return null;
  }

  /** The tables in which its rows stand; null when that is this one alone. */
  protected @Nullable JoinedTables joined() {
    return null;
  }

  /** The tables of subtypes with whose rows more is deleted. */
  protected List<EntityTable<? extends E>> subtypes() {
    return List.of();
  }

  /** What says of a row that it is deleted; null when such rows are no more there. */
  protected @Nullable DeleteMark deleteMark() {
    return null;
  }

  /** The relations along which more happens than what was asked for; most tables have none. */
  protected List<Cascading<E, ?>> cascades() {
    return List.of();
  }

  /**
   * The paths from here that every read follows, since no instance can be made without what they
   * lead to.
   */
  protected List<EntityTable<?>> alwaysJoined() {
    return List.of();
  }

  /** Starts a path through a relation to one. The generated method of its name calls it. */
  protected final Join join(ToOneRelation<E, ?> relation) {
    return new Join.Path(this, relation);
  }

  /** Starts a path through a relation to many. The generated method of its name calls it. */
  protected final <C> Many<C> many(ToManyRelation<E, C, ?> relation) {
    return Many.of(this, relation);
  }

  /** Begins what sees the columns of a subtype in the rows of this. Generated methods call it. */
  protected final Join treated() {
    return treated(Map.of());
  }

  /** As {@link #treated()}, where columns of the subtype have other names in the rows of this. */
  protected final Join treated(Map<String, String> names) {
    return new Join.Treated(this, Map.copyOf(names));
  }

  /**
   * Gives the table another name, so that it can stand in a query once more. The generated {@code
   * as} calls it.
   *
   * @throws IllegalArgumentException when the name is empty or longer than 63 bytes
   */
  protected final Join aliased(String otherName) {
    return new Join.Alias(otherName);
  }

  /** Reads an entity from a row that has all columns of this table, in their order. */
  final EntityMapper<E> mapper() {
    return mapper;
  }

  /** The columns of the primary key, in its order; a view may have none. */
  final List<EntityColumn<?>> primaryKey() {
    return primaryKey;
  }

  /** Columns beside the primary key that are never NULL; others may be. */
  final List<EntityColumn<?>> notNull() {
    return notNull;
  }

  final Join.@Nullable Path join() {
    return join;
  }

  /** Of what it is a subtype in this place; null for a table of its own. */
  final Join.@Nullable Treated treatedAs() {
    return treated;
  }

  /** The name that it has in a query, if it is free there. */
  final String alias() {
    return alias;
  }

  /** What every read of this table reads. */
  final FetchNode node() {
    FetchNode known = node;
    if (known == null) {
      known = FetchNode.of(this, alwaysJoined());
      node = known;
    }
    return known;
  }

  /** The column of a property of this name, or else of this name itself. */
  final Optional<EntityColumn<?>> named(String wanted) {
    Map<String, EntityColumn<?>> renamed = renamed();
    String property = PropertyNames.joined(wanted);
    EntityColumn<?> found = renamed.get(property);
    if (found != null) {
      return Optional.of(found);
    }
    return columns().stream()
        .filter(c -> c.name().equals(wanted) || PropertyNames.of(c, renamed).equals(property))
        .findFirst();
  }

  /** The names of the properties, in the order of their columns. */
  final List<String> propertyNames() {
    Map<String, EntityColumn<?>> renamed = renamed();
    return columns().stream().map(column -> PropertyNames.of(column, renamed)).toList();
  }

  /** The columns of these names. */
  final List<EntityColumn<?>> columns(List<String> names) {
    List<EntityColumn<?>> found = new ArrayList<>(names.size());
    for (String wanted : names) {
      for (EntityColumn<?> column : columns()) {
        if (column.name().equals(wanted)) {
          found.add(column);
        }
      }
    }
    if (found.size() != names.size()) {
      throw new IllegalArgumentException(this + " has not all of the columns " + names);
    }
    return found;
  }

  /** The positions of columns among all of the table, from 1. */
  final int[] positions(List<? extends EntityColumn<?>> of) {
    int[] positions = new int[of.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = columns().indexOf(of.get(i)) + 1;
    }
    return positions;
  }

  /** The schema, without quotes; empty when it is left to the search path. */
  public final String schema() {
    return schema;
  }

  /** The name in the database, without quotes. */
  public final String name() {
    return name;
  }

  /**
   * True where the row is of a subtype: {@code PAYMENT.isA(CARD_PAYMENT)}.
   *
   * @throws IllegalArgumentException when the table is not that of a subtype
   */
  public final Predicate isA(EntityTable<? extends E> subtype) {
    Discriminator discriminator = subtype.discriminator();
    if (discriminator == null) {
      throw new IllegalArgumentException(subtype + " is the table of no subtype");
    }
    return discriminator.isTrueOf(this);
  }

  /**
   * True where the row is that of the entity, as the primary key tells: {@code
   * POST.writer().is(ana)}. A path that ends with a foreign key is not followed for that.
   *
   * @throws IllegalArgumentException when the entity is null or has no key yet
   */
  public final Predicate is(E entity) {
    return SameEntity.is(this, entity);
  }

  /** As {@link #is}; no condition when the entity is null. */
  public final Predicate isIfPresent(@Nullable E entity) {
    return entity == null ? Predicate.noCondition() : is(entity);
  }

  /**
   * True where the row is that of one of the entities; of none, true for no row.
   *
   * @throws IllegalArgumentException when one of them is null or has no key yet
   */
  public final Predicate isIn(Collection<? extends E> entities) {
    return SameEntity.isIn(this, entities);
  }

  /** As {@link #isIn}; no condition when there is no collection. */
  public final Predicate isInIfPresent(@Nullable Collection<? extends E> entities) {
    return entities == null ? Predicate.noCondition() : isIn(entities);
  }

  /** The name as it stands in SQL. */
  final String sqlName() {
    return sqlName;
  }

  /** What stands in a from clause, under its own name. */
  final String fromItem() {
    return fromItem(name, false);
  }

  /** What stands in a from clause, under this name. */
  final String fromItem(String as, boolean isLocked) {
    JoinedTables tables = joined();
    if (tables == null) {
      return Renderer.aliased(sqlName, name, as);
    }
    String rows = isLocked ? tables.lockedRows() : tables.rows();
    return rows + " as " + Identifiers.quoted(as);
  }

  /** The table that has a row for each of its own, as it stands in SQL. */
  final String written() {
    JoinedTables tables = joined();
    return tables == null ? sqlName : tables.base();
  }

  /** What tells its rows from those of others in the same table; null when there are no others. */
  final @Nullable Discriminator filter() {
    return joined() == null ? discriminator() : null;
  }

  /** The columns as they stand after {@code select}. */
  final String columnList() {
    String list = columnList;
    if (list == null) {
      list = joined(columns());
      columnList = list;
    }
    return list;
  }

  private static String joined(List<EntityColumn<?>> columns) {
    StringJoiner list = new StringJoiner(", ");
    for (EntityColumn<?> column : columns) {
      list.add(column.sqlName());
    }
    return list.toString();
  }

  /** The SQL. */
  @Override
  public final String toString() {
    return sqlName;
  }
}
