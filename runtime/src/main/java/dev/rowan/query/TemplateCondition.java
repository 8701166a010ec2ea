package dev.rowan.query;

/** A condition that is made of SQL and of expressions. */
final class TemplateCondition extends Predicate {

  private final Template template;
  private final boolean isNegated;

  TemplateCondition(Template template) {
    this(template, false);
  }

  private TemplateCondition(Template template, boolean isNegated) {
    this.template = template;
    this.isNegated = isNegated;
  }

  @Override
  public Predicate not() {
    return new TemplateCondition(template, !isNegated);
  }

  @Override
  void render(Renderer out) {
    out.append(isNegated ? "not (" : "");
    template.render(out);
    out.append(isNegated ? ")" : "");
  }
}
