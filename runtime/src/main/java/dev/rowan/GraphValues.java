package dev.rowan;

import dev.rowan.errors.OptimisticLockException;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.GraphRelation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an update would write of entities, by which they are compared: the parameters that they bind
 * to a statement that is never run. Not thread-safe.
 */
final class GraphValues<E> implements AutoCloseable {

  private final EntityMapper<E> mapper;
  private final @Nullable SqlStatement update;
  private final List<String> columns;
  private final Set<String> ignored = new HashSet<>();

  GraphValues(GraphTable<E> table) {
    this.mapper = table.mapper();
    SetSql all = table.sql().updateAll();
    String sql = all == null ? table.sql().update().text() : all.text();
    this.columns = all == null ? List.of() : InsertText.columns(sql);
    this.update = table.sql().isUpdateCheck() ? null : table.statements().prepareRows(sql);
    ignored.addAll(GraphRelation.stamps(table.table()));
    ignored.addAll(GraphRelation.keyColumns(table.table()));
  }

  /**
   * The columns in which an entity differs from what is stored; {@code *} for those of which nobody
   * knows the name.
   *
   * @throws OptimisticLockException when it does, and was read with another version
   */
  List<String> changes(E stored, E entity) {
    if (update == null) {
      return List.of();
    }
    if (stored.getClass() != entity.getClass()) {
      return List.of("*");
    }
    List<?> before = values(update, stored);
    List<?> after = values(update, entity);
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      String column = i < columns.size() ? columns.get(i) : "*";
      if (!Objects.equals(before.get(i), after.get(i)) && !ignored.contains(column)) {
        changes.add(column);
      }
    }
    checkVersion(stored, entity, changes);
    return changes;
  }

  /** Whether two entities would be written alike. */
  boolean isSame(E one, E other) {
    return update == null
        || (one.getClass() == other.getClass()
            && values(update, one).equals(values(update, other)));
  }

  private List<?> values(SqlStatement statement, E entity) {
    mapper.bindUpdate(statement, entity);
    List<?> values = statement.rowValues();
    statement.dropRow();
    return values;
  }

  private void checkVersion(E stored, E entity, List<String> changes) {
    Object version = mapper.version(entity);
    if (!changes.isEmpty() && version != null && !version.equals(mapper.version(stored))) {
      throw new OptimisticLockException(
          "This %s was changed by others since it was read; read it again and decide what your change means for what it is now"
              .formatted(entity.getClass().getSimpleName()),
          null,
          null,
          entity);
    }
  }

  /** Whether nothing but the id of an entity is known, as where a relation was not fetched. */
  boolean isUnfetched(E entity) {
    E unfetched = update == null ? null : mapper.unfetched(entity);
    return update != null
        && unfetched != null
        && values(update, unfetched).equals(values(update, entity));
  }

  @Override
  public void close() {
    if (update != null) {
      update.close();
    }
  }
}
