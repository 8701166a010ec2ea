package dev.rowan.query;

import java.util.List;

/** A statement that writes rows. */
sealed interface ChangeTree permits DeleteTree, InsertTree, UpdateTree {

  /** The table whose rows it writes. */
  EntityTable<?> table();

  /** What is written before the statement, whether it reads it or not. */
  List<Cte> ctes();

  /** Whether there is nothing to write, and so no statement. */
  default boolean isEmpty() {
    return false;
  }

  /** Appends the statement; {@code returning} stands at its end, and sees its tables. */
  void render(Renderer out, Part returning);

  /** Makes the whole statement. */
  default Renderer statement(Part returning) {
    return SelectTree.statement(
        out -> {
          ctes().forEach(out::cte);
          render(out, returning);
        });
  }
}
