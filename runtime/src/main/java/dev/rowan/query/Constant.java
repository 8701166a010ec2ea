package dev.rowan.query;

/** True everywhere or nowhere. */
final class Constant extends Predicate {

  private final boolean value;

  Constant(boolean value) {
    this.value = value;
  }

  @Override
  public Predicate not() {
    return new Constant(!value);
  }

  @Override
  void render(Renderer out) {
    out.append(value ? "true" : "false");
  }
}
