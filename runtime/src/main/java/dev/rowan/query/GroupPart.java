package dev.rowan.query;

/** A member of {@code group by}. */
@FunctionalInterface
interface GroupPart {

  /** Appends it to a select of these. */
  void render(Renderer out, Leaves leaves);

  /** One key, in whose values the rows of a group agree. */
  record Key(Expression<?> expression) implements GroupPart {
    @Override
    public void render(Renderer out, Leaves leaves) {
      leaves.renderKey(out, expression);
    }
  }
}
