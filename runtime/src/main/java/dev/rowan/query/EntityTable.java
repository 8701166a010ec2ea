package dev.rowan.query;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table with its columns, as generated code describes it: {@code QUser extends
 * EntityTable<User>}, with a field for each column. Immutable and thread-safe once constructed.
 *
 * <p>The factories register the columns in the order of their calls, which is the order in which
 * {@link #mapper()} reads them. {@code cast} is for a column whose type differs from that of its
 * Java type, {@code citext} or {@code jsonb} for text: values are written {@code ?::cast}. It is
 * SQL from the mapping, never from input.
 *
 * @param <E> the entity
 */
public abstract non-sealed class EntityTable<E> implements FetchPath, Selection<E>, Source {

  private final String schema;
  private final String name;
  private final String sqlName;
  private final List<EntityColumn<?>> columns = new ArrayList<>();
  private final Join.@Nullable Path join;
  private final String alias;
  private @Nullable String columnList;
  private @Nullable FetchNode node;

  /** Makes a table; the schema may be empty, which leaves it to the search path. */
  protected EntityTable(String schema, String name) {
    this(schema, name, null);
  }

  /**
   * As {@link #EntityTable(String, String)}, for a path that leads there or another name; null for
   * the table itself.
   */
  protected EntityTable(String schema, String name, @Nullable Join join) {
    this.join = join instanceof Join.Path path ? path : null;
    this.alias = join instanceof Join.Alias other ? other.name() : name;
    this.schema = schema;
    this.name = name;
    this.sqlName =
        schema.isEmpty()
            ? Identifiers.quoted(name)
            : Identifiers.quoted(schema) + "." + Identifiers.quoted(name);
  }

  /** Reads an entity from a row that has all columns of this table, in their order. */
  protected abstract EntityMapper<E> mapper();

  /** The columns of the primary key, in its order. */
  protected abstract List<EntityColumn<?>> primaryKey();

  /** Columns beside the primary key that are never NULL; others may be. */
  protected List<EntityColumn<?>> notNull() {
    return List.of();
  }

  /**
   * The columns whose name does not say the property's, by the names of the properties: {@code id}
   * for the column {@code film_id}, but not {@code createdAt} for {@code created_at}.
   */
  protected Map<String, EntityColumn<?>> renamed() {
    return Map.of();
  }

  /** The columns that each update sets; most tables have none. */
  protected List<Stamp<?>> stamps() {
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

  /**
   * Gives the table another name, so that it can stand in a query once more. The generated {@code
   * as} calls it.
   *
   * @throws IllegalArgumentException when the name is empty or longer than 63 bytes
   */
  protected final Join aliased(String otherName) {
    return new Join.Alias(otherName);
  }

  final Join.@Nullable Path join() {
    return join;
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
    return columns.stream()
        .filter(c -> c.name().equals(wanted) || PropertyNames.of(c, renamed).equals(property))
        .findFirst();
  }

  /** The names of the properties, in the order of their columns. */
  final List<String> propertyNames() {
    Map<String, EntityColumn<?>> renamed = renamed();
    return columns.stream().map(column -> PropertyNames.of(column, renamed)).toList();
  }

  /** The columns of these names. */
  final List<EntityColumn<?>> columns(List<String> names) {
    List<EntityColumn<?>> found = new ArrayList<>(names.size());
    for (String wanted : names) {
      for (EntityColumn<?> column : columns) {
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
      positions[i] = columns.indexOf(of.get(i)) + 1;
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

  /** All columns, in the order in which they are read. */
  public final List<EntityColumn<?>> columns() {
    return Collections.unmodifiableList(columns);
  }

  /** Adds a column of text. */
  protected final TextColumn text(String name) {
    return text(name, "");
  }

  /** Adds a column of text whose values are cast. */
  protected final TextColumn text(String name, String cast) {
    return add(new TextColumn(this, name, cast));
  }

  /** Adds a boolean column. */
  protected final BooleanColumn bool(String name) {
    return add(new BooleanColumn(this, name));
  }

  /** Adds a column of {@code bigint}. */
  protected final NumberColumn<Long> bigint(String name) {
    return number(name, SqlTypes.BIGINT);
  }

  /** Adds a column of {@code integer}. */
  protected final NumberColumn<Integer> integer(String name) {
    return number(name, SqlTypes.INTEGER);
  }

  /** Adds a column of {@code numeric}. */
  protected final NumberColumn<BigDecimal> numeric(String name) {
    return number(name, SqlTypes.NUMERIC);
  }

  /** Adds a column of {@code timestamptz}. */
  protected final TemporalColumn<Instant> timestamptz(String name) {
    return temporal(name, SqlTypes.TIMESTAMPTZ);
  }

  /** Adds a column of {@code date}. */
  protected final TemporalColumn<LocalDate> date(String name) {
    return temporal(name, SqlTypes.DATE);
  }

  /** Adds a column of {@code uuid}. */
  protected final ComparableColumn<UUID> uuid(String name) {
    return comparable(name, SqlTypes.UUID);
  }

  /** Adds a column of numbers. */
  protected final <V extends Number & Comparable<V>> NumberColumn<V> number(
      String name, SqlType<V> type) {
    return number(name, type, "");
  }

  /** Adds a column of numbers whose values are cast. */
  protected final <V extends Number & Comparable<V>> NumberColumn<V> number(
      String name, SqlType<V> type, String cast) {
    return add(new NumberColumn<>(this, name, type, cast));
  }

  /** Adds a column of days, times or moments. */
  protected final <V extends Comparable<? super V>> TemporalColumn<V> temporal(
      String name, SqlType<V> type) {
    return temporal(name, type, "");
  }

  /** Adds a column of days, times or moments whose values are cast. */
  protected final <V extends Comparable<? super V>> TemporalColumn<V> temporal(
      String name, SqlType<V> type, String cast) {
    return add(new TemporalColumn<>(this, name, type, cast));
  }

  /** Adds a column whose values have an order. */
  protected final <V extends Comparable<? super V>> ComparableColumn<V> comparable(
      String name, SqlType<V> type) {
    return comparable(name, type, "");
  }

  /** Adds a column whose values have an order and are cast. */
  protected final <V extends Comparable<? super V>> ComparableColumn<V> comparable(
      String name, SqlType<V> type, String cast) {
    return add(new ComparableColumn<>(this, name, type, cast));
  }

  /** Adds a column that can be compared only for equality. */
  protected final <V> EntityColumn<V> column(String name, SqlType<V> type) {
    return column(name, type, "");
  }

  /** Adds a column that can be compared only for equality, and whose values are cast. */
  protected final <V> EntityColumn<V> column(String name, SqlType<V> type, String cast) {
    return add(new EntityColumn<>(this, name, type, cast));
  }

  /** Adds an array column that is read as a list. */
  protected final <V> ArrayColumn<V> list(String name, SqlType<V> element) {
    return list(name, element, "");
  }

  /** Adds an array column that is read as a list, and whose values are cast: {@code citext[]}. */
  protected final <V> ArrayColumn<V> list(String name, SqlType<V> element, String cast) {
    return add(new ArrayColumn<>(this, name, element, cast));
  }

  /** Adds a column of ranges; the cast is for a range type of one's own, or empty. */
  protected final <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      RangeColumn<V, X> range(String name, RangeType<V, X> type, String... cast) {
    return add(new RangeColumn<>(this, name, type, String.join("", cast)));
  }

  /** Adds a column of multiranges; the cast is for a type of one's own, or empty. */
  protected final <V extends Comparable<? super V>, X extends ComparableExpression<V>>
      MultirangeColumn<V, X> multirange(String name, RangeType<V, X> type, String... cast) {
    return add(new MultirangeColumn<>(this, name, type, String.join("", cast)));
  }

  /** Adds a column of addresses or networks. */
  protected final <V> NetworkColumn<V> network(String name, SqlType<V> type) {
    return add(new NetworkColumn<>(this, name, type));
  }

  /** Adds a column of points, boxes, circles or polygons. */
  protected final <V> GeometricColumn<V> geometric(String name, SqlType<V> type) {
    return add(new GeometricColumn<>(this, name, type));
  }

  /** Adds a column of {@code hstore}. */
  protected final HstoreColumn hstore(String name, SqlType<Map<String, String>> type) {
    return add(new HstoreColumn(this, name, type));
  }

  /** Adds a column of {@code ltree}. */
  protected final LtreeColumn ltree(String name, SqlType<String> type) {
    return add(new LtreeColumn(this, name, type));
  }

  /** Adds a column of {@code tsvector}. */
  protected final SearchVectorColumn searchVector(String name, SqlType<String> type) {
    return add(new SearchVectorColumn(this, name, type));
  }

  /** Adds a column of pgvector's {@code vector}; the cast says its dimensions, or is empty. */
  protected final VectorColumn vector(String name, SqlType<float[]> type, String... cast) {
    return add(new VectorColumn(this, name, type, String.join("", cast)));
  }

  private <C extends EntityColumn<?>> C add(C column) {
    columns.add(column);
    return column;
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

  /** The columns as they stand after {@code select}. */
  final String columnList() {
    String list = columnList;
    if (list == null) {
      list = joined(columns);
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
