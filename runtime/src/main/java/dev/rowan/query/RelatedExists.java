package dev.rowan.query;

/** Whether there is a related row for which a condition is true. */
final class RelatedExists extends Predicate {

  private final Many<?> many;
  private final Predicate condition;
  private final boolean isNegated;

  RelatedExists(Many<?> many, Predicate condition, boolean isNegated) {
    this.many = many;
    this.condition = condition;
    this.isNegated = isNegated;
  }

  @Override
  public Predicate not() {
    return new RelatedExists(many, condition, !isNegated);
  }

  @Override
  void render(Renderer out) {
    out.append(isNegated ? "not exists (" : "exists (");
    Related.render(out, many, condition, select -> select.append("1"));
    out.append(")");
  }
}
