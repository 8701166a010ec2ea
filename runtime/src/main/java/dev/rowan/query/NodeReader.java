package dev.rowan.query;

import dev.rowan.mapping.JoinedRelation;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one execution as a plan says. Within it, one row of a joined table is one
 * object, in however many rows of the result it stands.
 */
final class NodeReader<E> implements RowMapper<E> {

  private final FetchNode node;
  private final TableMapper<E> mapper;
  private final int offset;
  private final List<NodeReader<?>> ones = new ArrayList<>();
  private final List<ToOneRelation<?, ?>> fetched = new ArrayList<>();
  private final Map<Object, E> seen = new LinkedHashMap<>();
  private @Nullable Row row;
  private @Nullable Row rootRow;
  private int end;

  NodeReader(FetchNode node, EntityTable<E> table) {
    this(node, table, 0);
  }

  /** As {@link #NodeReader(FetchNode, EntityTable)}; whoever reads it sets the way back, if any. */
  NodeReader(FetchNode node, EntityTable<E> table, @Nullable ToOneRelation<E, ?> back) {
    this(node, table, 0);
    if (back != null) {
      fetched.add(back);
    }
  }

  /** Reads a table whose columns begin at the offset, and what is fetched with it behind them. */
  NodeReader(FetchNode node, EntityTable<E> table, int offset) {
    this(node, table, offset, offset + node.width());
  }

  /** Reads a table whose columns begin at the offset, and what is fetched with it from the end. */
  private NodeReader(FetchNode node, EntityTable<E> table, int offset, int end) {
    this.node = node;
    this.mapper = new TableMapper<>(table);
    this.offset = offset;
    this.end = end;
    int joined = offset + table.columns().size();
    for (FetchNode one : node.ones()) {
      if (!one.isAlwaysJoined()) {
        add(one, this.end, this.end + one.width());
      } else {
        if (!one.isPlain()) {
          add(one, joined, this.end);
        }
        joined += one.width();
      }
    }
  }

  private void add(FetchNode one, int start, int next) {
    NodeReader<?> reader = new NodeReader<>(one, one.table(), start, next);
    ToOneRelation<?, ?> relation = reader.relation();
    ones.add(reader);
    fetched.add(relation);
    if (relation.back() != null) {
      reader.fetched.add(relation.back());
    }
    end = reader.end;
  }

  /** The number of columns that it reads. */
  int columns() {
    return end - offset;
  }

  /** Reads the row of the root. */
  @Override
  public E read(Row source) {
    E entity = mapper.read(own(source));
    readOnes(source, entity);
    return entity;
  }

  /** As {@link #read}, where one row of the table may stand in several rows of the result. */
  E readOnce(Row source) {
    E entity = related(source, own(source));
    if (entity == null) {
      throw new IllegalStateException("A row of " + node.table() + " without a key");
    }
    return entity;
  }

  /** Reads the row that stands at the place of this table among others, if there is one. */
  @Nullable E readIfAny(Row source) {
    return related(source, own(source));
  }

  /** The row as that of this table, one object for all rows of a result. */
  private Row own(Row source) {
    if (rootRow != source || row == null) {
      rootRow = source;
      row = source.after(offset).fetching(fetched);
    }
    return row;
  }

  /** What was read by {@link #readOnce}, each once. */
  Collection<E> distinct() {
    return seen.values();
  }

  private void readOnes(Row source, E entity) {
    for (int i = 0; i < ones.size(); i++) {
      ones.get(i).readInto(source, entity);
    }
  }

  @SuppressWarnings("unchecked") // the relation of a path leads from the table before it to its own
  private void readInto(Row source, Object owner) {
    ToOneRelation<Object, E> relation = (ToOneRelation<Object, E>) relation();
    E related = readIfAny(source);
    relation.set(owner, related);
    ToOneRelation<E, ? super Object> back = relation.back();
    if (related != null && back != null && !node.fetches(back)) {
      back.set(related, owner);
    }
  }

  private ToOneRelation<?, ?> relation() {
    Join.Path join = node.table().join();
    if (join == null) {
      throw new IllegalStateException(node.table() + " is no path");
    }
    return join.relation();
  }

  private @Nullable E related(Row source, Row own) {
    Object id = mapper.key(own);
    if (id == null) {
      return null;
    }
    E known = seen.get(id);
    if (known == null) {
      known = made(source, own);
      seen.put(id, known);
      readOnes(source, known);
    }
    return known;
  }

  /** What is always joined was made when its owner was. */
  @SuppressWarnings("unchecked") // the relation leads to this table
  private E made(Row source, Row own) {
    if (node.isAlwaysJoined()) {
      E joined = source.joined((JoinedRelation<E>) relation(), offset);
      return Objects.requireNonNull(joined);
    }
    return mapper.read(own);
  }

  /** Runs the queries that follow, for the entities that were read. */
  void fetchManys(Statements statements, Collection<E> entities) {
    if (node.hasManys()) {
      List<FollowUp> queries = new ArrayList<>();
      addManys(queries, entities);
      FollowUp.run(statements, queries);
    }
  }

  /** Adds the queries that follow, for the entities that were read. */
  void addManys(List<FollowUp> queries, Collection<E> entities) {
    for (Many<?> many : node.manys()) {
      queries.add(followUp(many, entities));
    }
    for (NodeReader<?> one : ones) {
      one.addManysOfSeen(queries);
    }
  }

  private void addManysOfSeen(List<FollowUp> queries) {
    if (node.hasManys()) {
      addManys(queries, seen.values());
    }
  }

  @SuppressWarnings("unchecked") // what is fetched from a table is a relation of its entity
  private <C, T extends Collection<C>> FollowUp followUp(Many<?> many, Collection<E> entities) {
    Many<C> related = (Many<C>) many;
    ToManyRelation<E, C, T> relation = (ToManyRelation<E, C, T>) related.relation();
    FetchNode plan = related.plan();
    ToOneRelation<C, ? super E> back = plan.fetches(relation.back()) ? null : relation.back();
    RelatedRows<E, C> found = new RelatedRows<>(relation.link().columns(), back);
    for (E entity : entities) {
      Object id = mapper.keyOf(entity);
      if (id != null) {
        found.addKey(id, entity);
      }
    }
    KeyedSelect<C> select = related.select(found.keys());
    return new RelatedEntities<>(select, found::add, back, () -> fill(relation, entities, found));
  }

  private <C, T extends Collection<C>> void fill(
      ToManyRelation<E, C, T> relation, Collection<E> entities, RelatedRows<E, C> found) {
    for (E entity : entities) {
      Object id = mapper.keyOf(entity);
      relation.set(entity, relation.collect(id == null ? new ArrayList<>() : found.of(id)));
    }
  }

  /** Forgets what was read; for the next portion of a stream. */
  void reset() {
    seen.clear();
    ones.forEach(NodeReader::reset);
  }
}
