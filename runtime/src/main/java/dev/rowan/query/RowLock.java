package dev.rowan.query;

import dev.rowan.errors.TransactionException;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code for update of posts skip locked}: how the rows of a select are locked.
 *
 * @param strength against what
 * @param of the tables whose rows are locked; when there are none, those that the select begins at
 * @param policy what happens when others have locked a row
 */
record RowLock(String strength, List<EntityTable<?>> of, String policy) {

  static RowLock of(String strength) {
    return new RowLock(strength, List.of(), "");
  }

  /** The lock that a step after {@code forUpdate()} changes. */
  static RowLock before(@Nullable RowLock lock, String step) {
    if (lock == null) {
      throw new IllegalStateException(step + " comes after forUpdate(), forShare() or the like");
    }
    return lock;
  }

  RowLock on(List<EntityTable<?>> tables) {
    return new RowLock(strength, tables, policy);
  }

  RowLock waiting(String how) {
    return new RowLock(strength, of, how);
  }

  /** The statements, if the lock would outlive them. */
  static Statements checked(Statements statements, @Nullable RowLock lock) {
    if (lock != null && !statements.database().inTransaction()) {
      throw new TransactionException(
          "A select"
              + lock.strength
              + " outside of a transaction locks nothing: its locks end with it. Call it inside"
              + " of database.transaction(…)");
    }
    return statements;
  }

  /** Appends the clause, as the last one of its select. */
  void render(Renderer out) {
    List<String> tables = of.isEmpty() ? beginnings(out.roots()) : said(out);
    out.append(strength);
    for (int i = 0; i < tables.size(); i++) {
      out.append(i == 0 ? " of " : ", ").append(Identifiers.quoted(tables.get(i)));
    }
    out.append(policy);
  }

  private List<String> said(Renderer out) {
    List<String> aliases = new ArrayList<>();
    for (EntityTable<?> table : of) {
      checkLockable(table);
      if (out.isOuter(table)) {
        throw new IllegalArgumentException(
            "%s may have no row beside the others, and PostgreSQL locks no such tables; lock its rows by a query of their own"
                .formatted(table));
      }
      aliases.add(out.alias(table));
    }
    return aliases;
  }

  /** Rows of a base are read with those of its subtypes, which may be missing. */
  private static void checkLockable(EntityTable<?> table) {
    JoinedTables joined = table.joined();
    if (joined != null && joined.isBase(table)) {
      throw new IllegalArgumentException(
          "Rows of %s go on in the tables of subtypes, and PostgreSQL locks nothing that may be missing; lock them by the repositories of the subtypes"
              .formatted(table));
    }
  }

  /** The tables of the from clause, if others are joined to them; else it is clear. */
  private static List<String> beginnings(List<Scope.Root> roots) {
    List<String> aliases = new ArrayList<>();
    boolean isClear = true;
    for (Scope.Root root : roots) {
      if (root.source() instanceof EntityTable<?> table && !root.isOuter()) {
        checkLockable(table);
        aliases.add(root.alias());
        isClear &= root.joined().isEmpty();
      } else {
        isClear = false;
      }
    }
    return isClear ? List.of() : aliases;
  }
}
