package dev.rowan.query;

/** Marks a template as a call of an aggregate, which makes one row of many. */
enum Aggregated implements Part {
  MARK;

  @Override
  public void render(Renderer out) {
    // there is nothing to write
  }

  /** Whether an expression is made of aggregates, as far as is known. */
  static boolean isIn(Expression<?> expression) {
    return expression instanceof Formula<?> formula
        ? isIn(formula.template())
        : expression instanceof Lower lower && isIn(lower.operand());
  }

  private static boolean isIn(Template template) {
    return template.parts().stream().anyMatch(Aggregated::isPart);
  }

  private static boolean isPart(Object part) {
    return part == MARK
        || (part instanceof Template inner && isIn(inner))
        || (part instanceof Expression<?> expression && isIn(expression));
  }
}
