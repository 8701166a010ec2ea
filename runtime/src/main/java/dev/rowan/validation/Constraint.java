package dev.rowan.validation;

import java.util.LinkedHashMap;
import java.util.Map;

/** One constraint as it is declared: its annotation, its message and its parameters. Immutable. */
public final class Constraint {

  private static final String BUILT_IN = "jakarta.validation.constraints.";

  private final String name;
  private final String template;
  private final Map<String, Object> parameters;

  private Constraint(String name, String template, Map<String, Object> parameters) {
    this.name = name;
    this.template = template;
    this.parameters = parameters;
  }

  /** A constraint of Jakarta Validation itself, by its simple name, with its own message. */
  public static Constraint builtIn(String simpleName) {
    return builtIn(simpleName, "{" + BUILT_IN + simpleName + ".message}");
  }

  /** A constraint of Jakarta Validation itself, by its simple name. */
  public static Constraint builtIn(String simpleName, String template) {
    return of(BUILT_IN + simpleName, template);
  }

  /** A constraint without parameters. */
  public static Constraint of(String name, String template) {
    return new Constraint(name, template, Map.of());
  }

  /** The same with one more parameter. */
  public Constraint with(String parameter, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(parameters);
    more.put(parameter, value);
    return new Constraint(name, template, more);
  }

  /** The same with another message. */
  Constraint saying(String newTemplate) {
    return new Constraint(name, newTemplate, parameters);
  }

  /** The full name of the annotation: {@code jakarta.validation.constraints.Size}. */
  public String name() {
    return name;
  }

  /** The message before anything is put into it. */
  public String template() {
    return template;
  }

  /** The parameters by their names. */
  public Map<String, Object> parameters() {
    return Map.copyOf(parameters);
  }

  @Override
  public String toString() {
    return "@" + name + parameters;
  }
}
