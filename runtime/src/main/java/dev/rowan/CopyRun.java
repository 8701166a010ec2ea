package dev.rowan;

import dev.rowan.errors.ConstraintViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.CopyInput;
import dev.rowan.mapping.CopyTarget;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Statements;
import dev.rowan.mapping.WriteMoment;
import dev.rowan.validation.ValidationException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One load: takes the entities some hundred at a time, makes them ready, and sends them on. */
final class CopyRun<E> {

  private static final int PART = 500;

  private final Statements statements;
  private final EntityMapper<E> mapper;
  private final Writes<E> writes;
  private final Function<List<E>, @Nullable NewIds> newIds;
  private final CopyIn<E> options;
  private final Iterator<? extends E> entities;
  private final WriteMoment moment;
  private long taken;
  private boolean isComplete;

  CopyRun(
      Statements statements,
      EntityMapper<E> mapper,
      Writes<E> writes,
      Function<List<E>, @Nullable NewIds> newIds,
      CopyIn<E> options,
      Iterator<? extends E> entities) {
    this.statements = statements;
    this.mapper = mapper;
    this.writes = writes;
    this.newIds = newIds;
    this.options = options;
    this.entities = entities;
    this.moment = statements.moment();
  }

  /** The first entities, ready to be written. */
  List<E> first() {
    return ready(next(PART));
  }

  /** Loads the entities through a COPY, of which these are the first, and returns how many. */
  long copy(CopyTarget target, List<E> first) {
    try (CopyInput copy = statements.prepareCopy(target)) {
      for (List<E> ready = first; !ready.isEmpty(); ready = ready(next(PART))) {
        add(copy, ready, target.numberPosition());
        if (mapper.hooks().takePartInWrites()) {
          copy.send();
          writes.written(Write.INSERT, ready);
        }
        told(ready.size());
      }
      return copy.end();
    }
  }

  /** All is done. */
  void completed() {
    isComplete = true;
  }

  /** Whether some of the rows may be written and others are not. */
  boolean isIncomplete() {
    return taken > 0 && !isComplete;
  }

  private List<E> ready(List<E> part) {
    try {
      return writes.ready(options.choice() == null ? Write.INSERT : Write.UPSERT, moment, part);
    } catch (ValidationException invalid) {
      throw invalid.moved(place -> Math.toIntExact(taken + place));
    }
  }

  private void add(CopyInput copy, List<E> ready, int numberPosition) {
    NewIds ids = newIds.apply(ready);
    for (int place = 0; place < ready.size(); place++) {
      bind(copy, ready.get(place), place);
      if (ids != null) {
        ids.bind(copy.row(), place);
      }
      if (numberPosition > 0) {
        copy.row().setLong(numberPosition, taken + place + 1);
      }
      if (copy.addRow()) {
        copy.send();
      }
    }
  }

  private void bind(CopyInput copy, E entity, int place) {
    try {
      mapper.bindInsert(copy.row(), entity);
    } catch (DataException refused) {
      throw refused.at(Math.toIntExact(taken + place));
    }
  }

  /** Loads the entities some thousands at a time, all in one transaction. */
  long inParts(ToLongFunction<List<E>> write) {
    try (Atomic atomic = statements.atomic()) {
      long written = 0;
      for (List<E> part = next(10 * PART); !part.isEmpty(); part = next(10 * PART)) {
        written += written(write, part);
        told(part.size());
      }
      atomic.commit();
      return written;
    }
  }

  private long written(ToLongFunction<List<E>> write, List<E> part) {
    try {
      return write.applyAsLong(part);
    } catch (ValidationException invalid) {
      throw invalid.moved(place -> Math.toIntExact(taken + place));
    } catch (ConstraintViolationException | InvalidValueException failure) {
      int place = part.size() == 1 ? 0 : failure.index();
      throw place < 0 ? failure : failure.at(Math.toIntExact(taken + place));
    }
  }

  /** The next entities; none at the end. */
  private List<E> next(int most) {
    check();
    int count = options.progress().upToTold(taken, most);
    List<E> part = new ArrayList<>(count);
    while (part.size() < count && entities.hasNext()) {
      part.add(Writes.there(entities.next(), taken + part.size()));
    }
    return part;
  }

  /** Fails when it was cancelled. */
  void check() {
    options.progress().check(taken, "none of them is written");
  }

  private void told(int more) {
    taken += more;
    options.progress().taken(taken);
  }
}
