package dev.rowan.query;

import java.util.List;

/**
 * A statement that writes rows, and what it returns of each; nothing when there is no selection.
 */
record ReturningTree(ChangeTree change, List<Selection<?>> selections) implements SelectTree {

  /** Refuses to return rows that stand in several tables: no statement writes them as a whole. */
  ReturningTree {
    if (!selections.isEmpty() && change.table().joined() != null) {
      throw new IllegalArgumentException(
          "Rows of %s stand in several tables, and no statement returns them as a whole; read them before or after it, in one transaction"
              .formatted(change.table()));
    }
  }

  @Override
  public Leaves leaves() {
    return new Leaves(Combined.of(selections));
  }

  @Override
  public void render(Renderer out, boolean isNamed) {
    change.ctes().forEach(out::cte);
    change.render(out, returning -> renderLeaves(returning, isNamed));
  }

  private void renderLeaves(Renderer out, boolean isNamed) {
    if (!selections.isEmpty()) {
      leaves().render(out.append(" returning "), isNamed);
    }
  }

  /** Makes the whole statement. */
  Renderer statement() {
    return SelectTree.statement(out -> render(out, false));
  }
}
