package dev.rowan.query;

/** The condition that is not there; combinations leave it out. */
final class NoCondition extends Predicate {

  static final NoCondition INSTANCE = new NoCondition();

  private NoCondition() {}

  @Override
  public Predicate not() {
    return this;
  }

  @Override
  void render(Renderer out) {
    out.append("true");
  }
}
