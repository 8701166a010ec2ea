package dev.rowan.migrations.draft;

import dev.rowan.migrations.schema.Check;
import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.ForeignKey;
import dev.rowan.migrations.schema.Index;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is wanted, beside what it has. A key or an index that differs in its name alone
 * keeps the name that it has, and a column keeps a default and a comment of which nothing is said.
 */
final class MergedTable {
  private final Table there;
  private final Table wanted;
  private final boolean isDropping;
  private final boolean isRead;

  /** Of a table that a view reads all columns stay. */
  MergedTable(Table there, Table wanted, boolean isDropping, boolean isRead) {
    this.there = there;
    this.wanted = wanted;
    this.isDropping = isDropping;
    this.isRead = isRead;
  }

  Table table() {
    return new Table(
        there.name(),
        columns(),
        primaryKey(),
        parts(there.uniqueKeys(), wanted.uniqueKeys(), UniqueKey::name, MergedTable::named),
        parts(there.foreignKeys(), wanted.foreignKeys(), ForeignKey::name, MergedTable::named),
        parts(there.checks(), wanted.checks(), Check::name, MergedTable::named),
        there.exclusions(),
        parts(there.indexes(), wanted.indexes(), Index::name, MergedTable::named),
        there.kind(),
        wanted.comment() == null ? there.comment() : wanted.comment());
  }

  private List<Column> columns() {
    List<Column> all = new ArrayList<>();
    for (Column column : wanted.columns()) {
      all.add(there.column(column.name()).map(old -> merged(old, column)).orElse(column));
    }
    there.columns().stream()
        .filter(column -> (!isDropping || isRead) && wanted.column(column.name()).isEmpty())
        .forEach(all::add);
    return all;
  }

  /** A default and a collation are for values of the type that the column had. */
  private static Column merged(Column old, Column column) {
    boolean isSame = old.type().equals(column.type());
    return new Column(
        column.name(),
        column.type(),
        column.isNotNull(),
        column.value() == null && isSame ? old.value() : column.value(),
        column.collation() == null && isSame ? old.collation() : column.collation(),
        column.comment() == null ? old.comment() : column.comment());
  }

  private @Nullable UniqueKey primaryKey() {
    UniqueKey old = there.primaryKey();
    UniqueKey young = wanted.primaryKey();
    if (old == null || young == null) {
      return young == null && !isDropping ? old : young;
    }
    return named(young, old.name()).equals(old) ? old : young;
  }

  /** Those that are wanted, under the names that they have, and the others that stay. */
  private <T> List<T> parts(
      List<T> old, List<T> young, Function<T, String> nameOf, BiFunction<T, String, T> named) {
    List<T> rest = new ArrayList<>(old);
    List<T> all = new ArrayList<>();
    for (T part : young) {
      T same =
          rest.stream()
              .filter(other -> named.apply(part, nameOf.apply(other)).equals(other))
              .findFirst()
              .orElse(part);
      rest.removeIf(other -> nameOf.apply(other).equals(nameOf.apply(same)));
      all.add(same);
    }
    if (!isDropping) {
      all.addAll(rest);
    }
    all.sort(Comparator.comparing(nameOf));
    return all;
  }

  private static UniqueKey named(UniqueKey key, String name) {
    return new UniqueKey(name, key.columns(), key.isNullsDistinct(), key.timing());
  }

  private static Check named(Check check, String name) {
    return new Check(name, check.condition(), check.isValidated());
  }

  private static ForeignKey named(ForeignKey key, String name) {
    return new ForeignKey(
        name,
        key.columns(),
        key.table(),
        key.references(),
        key.onDelete(),
        key.onUpdate(),
        key.isFull(),
        key.timing(),
        key.isValidated());
  }

  private static Index named(Index index, String name) {
    return new Index(
        name,
        index.isUnique(),
        index.method(),
        index.keys(),
        index.include(),
        index.isNullsDistinct(),
        index.options(),
        index.where());
  }
}
