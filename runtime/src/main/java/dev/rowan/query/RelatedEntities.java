package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Entities that belong to many keys, with what a plan says beyond them. */
final class RelatedEntities<C> implements FollowUp {

  private final KeyedSelect<C> select;
  private final BiConsumer<Object, C> found;
  private final NodeReader<C> reader;
  private final Renderer sql;
  private final int[] positions;
  private final boolean isParent;
  private final Runnable end;
  private final List<C> all = new ArrayList<>();

  /**
   * Reads them.
   *
   * @param found takes each row, as one of a key
   * @param back what leads back to the owner, if whoever takes a row sets it
   * @param end what is done when all that follows was read
   */
  RelatedEntities(
      KeyedSelect<C> select,
      BiConsumer<Object, C> found,
      @Nullable ToOneRelation<C, ?> back,
      Runnable end) {
    this.select = select;
    this.found = found;
    this.reader = new NodeReader<>(select.plan(), select.table(), back);
    this.sql = select.render(null);
    this.positions = select.positions(reader.columns());
    this.isParent = select.plan().hasManys() && select.link().junction() == null;
    this.end = end;
  }

  @Override
  public boolean isNeeded() {
    return !select.keys().isEmpty();
  }

  @Override
  public String sql() {
    return sql.sql();
  }

  @Override
  public void bind(SqlStatement statement) {
    sql.bind(statement);
  }

  @Override
  public void read(SqlStatement statement) {
    statement.forEach(this::read);
  }

  private void read(Row row) {
    C other = select.link().junction() == null ? reader.read(row) : reader.readOnce(row);
    Object key = select.key(row, positions);
    if (key != null) {
      found.accept(key, other);
    }
    if (isParent) {
      all.add(other);
    }
  }

  @Override
  public void addNext(List<FollowUp> next) {
    reader.addManys(next, select.link().junction() == null ? all : reader.distinct());
  }

  @Override
  public void end() {
    end.run();
  }
}
