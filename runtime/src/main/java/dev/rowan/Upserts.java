package dev.rowan;

import dev.rowan.Upserted.Outcome;
import dev.rowan.errors.DataException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Statements;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.TargetCondition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The upserts of a repository. */
final class Upserts<E> {

  /** Others can insert a row each time that one is looked for; they will not do it so often. */
  private static final int TRIES = 3;

  private final Statements statements;
  private final EntityMapper<E> mapper;
  private final Writes<E> writes;
  private final EntitySql sql;
  private final Supplier<EntityTable<E>> table;
  private final Function<List<E>, @Nullable NewIds> newIds;

  Upserts(
      Statements statements,
      EntityMapper<E> mapper,
      Writes<E> writes,
      EntitySql sql,
      Supplier<EntityTable<E>> table,
      Function<List<E>, @Nullable NewIds> newIds) {
    this.statements = statements;
    this.mapper = mapper;
    this.writes = writes;
    this.sql = sql;
    this.table = table;
    this.newIds = newIds;
  }

  /** What upserts are made of; an entity that has none is told why, and what it lacks. */
  UpsertSql parts() {
    UpsertSql parts = sql.upsert();
    if (parts == null) {
      throw new IllegalStateException(table.get() + " has no upsert: " + missing());
    }
    return parts;
  }

  private String missing() {
    if (sql.insertIfAny() == null || TargetCondition.isOfSeveralClasses(table.get())) {
      return "its rows are among those of several classes, and one that has the key may be of"
          + " another class; find it, then insert or update";
    }
    if (sql.insertAll() == null) {
      return "no one statement inserts many and tells which row is whose, since the database makes"
          + " its id in no known order or its columns are too many; let Java, a sequence or an"
          + " identity column make the id, or find the row, then insert or update";
    }
    return "inserts write no key by which a row is found, since the database makes its id; give it a"
        + " unique key by @Unique or @Column(unique = true), or assign the id";
  }

  private InsertText insert() {
    return InsertText.of(Objects.requireNonNull(sql.insertAll()).text());
  }

  /** The key, which the entity has. */
  List<String> key(List<String> columns) {
    List<String> key = find(parts().keys(), columns);
    if (key == null) {
      throw new IllegalArgumentException(
          noKey(columns) + ". An index of expressions or of some rows is named by onConflictOf(…)");
    }
    return key;
  }

  /** The key by which a graph finds rows, which the entity has. */
  List<String> graphKey(List<String> columns) {
    UpsertSql parts = sql.upsert();
    List<String> key = parts == null ? null : find(parts.keys(), columns);
    if (key == null) {
      throw new IllegalArgumentException(noKey(columns));
    }
    return key;
  }

  private static @Nullable List<String> find(List<String> keys, List<String> columns) {
    for (String key : keys) {
      List<String> known = UpsertSql.names(key);
      if (known.size() == columns.size() && new HashSet<>(known).equals(new HashSet<>(columns))) {
        return known;
      }
    }
    return null;
  }

  private String noKey(List<String> columns) {
    return "%s has no unique key (%s) that inserts write; it has %s"
        .formatted(table.get(), String.join(", ", columns), keys());
  }

  private String keys() {
    UpsertSql parts = sql.upsert();
    return parts == null || parts.keys().isEmpty()
        ? "none"
        : "(" + String.join("), (", parts.keys()) + ")";
  }

  /** The names of columns, which are those of this table. */
  List<String> names(EntityColumn<?>... columns) {
    return TargetCondition.names(table.get(), columns);
  }

  /** The columns, which inserts write. */
  List<String> written(List<String> columns) {
    return checked(columns, insert().columns(), "inserts");
  }

  /** The columns, which updates write. */
  List<String> changed(List<String> columns) {
    return checked(columns, UpsertSql.names(parts().changes()), "updates");
  }

  private List<String> checked(List<String> columns, List<String> all, String verb) {
    for (String column : columns) {
      if (!all.contains(column)) {
        throw new IllegalArgumentException(
            "%s has no column %s that %s write; these are %s"
                .formatted(table.get(), column, verb, String.join(", ", all)));
      }
    }
    return columns;
  }

  UpsertText text(UpsertChoice choice) {
    List<String> key = choice.key();
    if (key.isEmpty()) {
      List<String> keys = parts().keys();
      if (keys.size() != 1) {
        throw new IllegalStateException(
            "By which key is a row of %s found? Say it by onConflict(…); the keys that inserts write are %s"
                .formatted(table.get(), keys()));
      }
      key = UpsertSql.names(keys.get(0));
    }
    return new UpsertText(insert(), parts(), choice, table.get(), key);
  }

  List<Upserted<E>> write(UpsertText text, boolean repeats, Collection<? extends E> entities) {
    if (entities.isEmpty()) {
      return new ArrayList<>();
    }
    try (Atomic atomic = text.maySkip() ? statements.atomic() : writes.begin()) {
      List<E> ready = writes.ready(Write.UPSERT, entities);
      return Writes.end(atomic, told(ready, outcomes(text, repeats, ready, TRIES)));
    }
  }

  /** Writes the entities, and returns how many rows were written. */
  long count(UpsertText text, boolean repeats, Collection<? extends E> entities) {
    if (mapper.hooks().takePartInWrites()) {
      return write(text, repeats, entities).stream().filter(Upserted::isWritten).count();
    }
    if (entities.isEmpty()) {
      return 0;
    }
    List<E> ready = writes.ready(Write.UPSERT, entities);
    SetRows<E> rows = new SetRows<>(Write.UPSERT, writes, mapper, ready, newIds.apply(ready));
    UpsertCount<E> call = new UpsertCount<>(statements, text, rows, repeats);
    call.run(false);
    return call.written();
  }

  /** Writes the entities that are ready, in whose place stands what came of them. */
  private List<Outcome> outcomes(UpsertText text, boolean repeats, List<E> ready, int tries) {
    SetRows<E> rows = new SetRows<>(Write.UPSERT, writes, mapper, ready, newIds.apply(ready));
    UpsertCall<E> call = new UpsertCall<>(statements, text, rows, repeats);
    call.run(true);
    List<@Nullable Outcome> outcomes = call.outcomes();
    if (!call.unseen().isEmpty()) {
      again(text, repeats, ready, call, tries);
    }
    return List.copyOf(outcomes);
  }

  private void again(
      UpsertText text, boolean repeats, List<E> ready, UpsertCall<E> call, int tries) {
    if (tries == 0) {
      throw new DataException(
          "Rows that have the keys already cannot be seen by this transaction, or their keys are not"
              + " as they were given",
          text.sql(),
          null);
    }
    List<E> rest = new ArrayList<>();
    call.unseen().forEach(place -> rest.add(ready.get(place)));
    List<Outcome> outcomes = outcomes(text, repeats, rest, tries - 1);
    for (int i = 0; i < rest.size(); i++) {
      ready.set(call.unseen().get(i), rest.get(i));
      call.outcomes().set(call.unseen().get(i), outcomes.get(i));
    }
  }

  private List<Upserted<E>> told(List<E> written, List<Outcome> outcomes) {
    WrittenLazies lazies = writes.lazies();
    List<Upserted<E>> told = new ArrayList<>(written.size());
    for (int i = 0; i < written.size(); i++) {
      Write write =
          switch (outcomes.get(i)) {
            case INSERTED -> Write.INSERT;
            case UPDATED -> Write.UPDATE;
            case UNCHANGED -> Write.UPSERT;
          };
      told.add(new Upserted<>(writes.written(write, lazies, written.get(i)), outcomes.get(i)));
    }
    return told;
  }
}
