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
import java.util.function.Consumer;
import java.util.function.Function;
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

  /** Loads the entities through a COPY, and returns how many they were. */
  long copy(CopyTarget target) {
    try (CopyInput copy = statements.prepareCopy(target)) {
      for (List<E> part = next(PART); !part.isEmpty(); part = next(PART)) {
        List<E> ready = ready(part);
        add(copy, ready);
        if (mapper.hasHooks()) {
          copy.send();
          writes.written(Write.INSERT, ready);
        }
        told(part.size());
      }
      long copied = copy.end();
      isComplete = true;
      return copied;
    }
  }

  /** Whether some of the rows may be written and others are not. */
  boolean isIncomplete() {
    return taken > 0 && !isComplete;
  }

  private List<E> ready(List<E> part) {
    try {
      return writes.ready(Write.INSERT, moment, part);
    } catch (ValidationException invalid) {
      throw invalid.moved(place -> Math.toIntExact(taken + place));
    }
  }

  private void add(CopyInput copy, List<E> ready) {
    NewIds ids = newIds.apply(ready);
    for (int place = 0; place < ready.size(); place++) {
      bind(copy, ready.get(place), place);
      if (ids != null) {
        ids.bind(copy.row(), place);
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

  /** Loads the entities by inserts of many, all in one transaction. */
  long insert(Consumer<List<E>> insert) {
    try (Atomic atomic = statements.atomic()) {
      for (List<E> part = next(10 * PART); !part.isEmpty(); part = next(10 * PART)) {
        inserted(insert, part);
        told(part.size());
      }
      atomic.commit();
      isComplete = true;
      return taken;
    }
  }

  private void inserted(Consumer<List<E>> insert, List<E> part) {
    try {
      insert.accept(part);
    } catch (ValidationException invalid) {
      throw invalid.moved(place -> Math.toIntExact(taken + place));
    } catch (ConstraintViolationException | InvalidValueException failure) {
      int place = part.size() == 1 ? 0 : failure.index();
      throw place < 0 ? failure : failure.at(Math.toIntExact(taken + place));
    }
  }

  /** The next entities; none at the end. */
  private List<E> next(int most) {
    options.progress().check(taken, "none of them is written");
    int count = options.progress().upToTold(taken, most);
    List<E> part = new ArrayList<>(count);
    while (part.size() < count && entities.hasNext()) {
      part.add(entities.next());
    }
    return part;
  }

  private void told(int more) {
    taken += more;
    options.progress().taken(taken);
  }
}
