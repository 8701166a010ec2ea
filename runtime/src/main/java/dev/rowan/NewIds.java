package dev.rowan;

import dev.rowan.mapping.SequenceBlock;
import dev.rowan.mapping.SqlStatement;
import java.util.List;
import java.util.function.Predicate;

/**
 * The ids that entities which are new have from a sequence.
 *
 * @param position where an insert binds the id
 * @param isNew for each entity, whether it has one of them
 * @param ids them, each at the place of its entity
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or keeps it
record NewIds(int position, boolean[] isNew, long[] ids) {

  /** Takes ids for those of the entities that are new. */
  static <E> NewIds of(SequenceBlock source, int position, List<E> entities, Predicate<E> isNew) {
    boolean[] are = new boolean[entities.size()];
    int count = 0;
    for (int i = 0; i < are.length; i++) {
      are[i] = isNew.test(entities.get(i));
      count += are[i] ? 1 : 0;
    }
    long[] taken = source.next(count);
    long[] ids = new long[are.length];
    int next = 0;
    for (int i = 0; i < ids.length; i++) {
      ids[i] = are[i] ? taken[next++] : 0;
    }
    return new NewIds(position, are, ids);
  }

  /** Binds the id of the entity at this place in place of what it holds, when it is new. */
  void bind(SqlStatement insert, int place) {
    if (isNew[place]) {
      insert.setLong(position, ids[place]);
    }
  }
}
