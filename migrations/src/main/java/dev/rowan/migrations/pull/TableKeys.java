package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Check;
import dev.rowan.migrations.schema.ColumnValue;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.Timing;
import dev.rowan.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys and conditions of a table: those that a column says, and those that the class says. */
final class TableKeys {
  private final Table table;
  private final List<String> ids;
  private final Set<String> unique = new LinkedHashSet<>();
  private final Set<List<String>> seen = new LinkedHashSet<>();
  private final List<UniqueKey> otherKeys = new ArrayList<>();
  private final List<UniqueKey> repeated = new ArrayList<>();
  private final Map<String, Check> checks = new LinkedHashMap<>();
  private final List<Check> otherChecks = new ArrayList<>();

  /**
   * Sorts out what a table has.
   *
   * @param plain the columns that are properties of their own
   * @param links the relations, whose unique keys go without saying
   */
  TableKeys(Table table, Set<String> plain, List<Link> links) {
    this.table = table;
    this.ids = Optional.ofNullable(table.primaryKey()).map(UniqueKey::columns).orElse(List.of());
    table.uniqueKeys().forEach(key -> add(key, plain, links));
    table.checks().forEach(check -> add(check, plain));
  }

  private void add(UniqueKey key, Set<String> plain, List<Link> links) {
    boolean isNamed = !key.name().equals(ObjectNames.of(table.name().name(), key.columns(), "key"));
    boolean isSimple = key.isNullsDistinct() && key.timing() == Timing.IMMEDIATE;
    boolean isOfLink = links.stream().anyMatch(l -> l.isOne() && l.columns().equals(key.columns()));
    if (isSimple && isOfLink) {
      return;
    }
    if (!seen.add(key.columns())) {
      repeated.add(key);
      return;
    }
    String first = key.columns().get(0);
    boolean isId = key.columns().equals(ids);
    if (isSimple && !isNamed && !isId && key.columns().size() == 1 && plain.contains(first)) {
      unique.add(first);
    } else {
      otherKeys.add(key);
    }
  }

  private void add(Check check, Set<String> plain) {
    Optional<String> column =
        plain.stream()
            .filter(c -> !checks.containsKey(c))
            .filter(
                c -> check.name().equals(ObjectNames.of(table.name().name(), List.of(c), "check")))
            .findFirst();
    if (column.isPresent()) {
      checks.put(column.get(), check);
    } else {
      otherChecks.add(check);
    }
  }

  boolean isId(String column) {
    return ids.contains(column);
  }

  /** Whether the column is the part of the key that the database makes. */
  boolean isGeneratedId(String column) {
    return ids.stream().filter(this::isMade).findFirst().filter(column::equals).isPresent();
  }

  private boolean isMade(String column) {
    return table.column(column).map(c -> c.value()).filter(TableKeys::isMade).isPresent();
  }

  private static boolean isMade(ColumnValue value) {
    return value instanceof ColumnValue.Identity
        || (value instanceof ColumnValue.Default d && Defaults.isMade(d.expression()));
  }

  boolean isUnique(String column) {
    return unique.contains(column);
  }

  Optional<Check> check(String column) {
    return Optional.ofNullable(checks.get(column));
  }

  List<UniqueKey> otherKeys() {
    return otherKeys;
  }

  /** The keys over columns that have one already. */
  List<UniqueKey> repeated() {
    return repeated;
  }

  List<Check> otherChecks() {
    return otherChecks;
  }
}
