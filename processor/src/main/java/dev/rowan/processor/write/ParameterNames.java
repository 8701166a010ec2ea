package dev.rowan.processor.write;

import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Gives the parameters of a declared method names that mean nothing else in its body: a parameter
 * hides fields, and where a name could be that of a variable, a class or a package, it is the
 * variable's.
 */
final class ParameterNames implements UnaryOperator<Parameter> {
  /** The fields and the local variables of such bodies. */
  private static final Set<String> VARIABLES =
      Set.of("content", "failure", "sql", "statement", "statements");

  /** The packages with which classes of the same name are told apart, and the one of the rows. */
  private static final Set<String> PACKAGES = Set.of("dev", "java", "org");

  private static final Pattern END_OF_NAME = Pattern.compile("[^\\w$]");

  private final Map<String, String> names;

  private ParameterNames(Map<String, String> names) {
    this.names = names;
  }

  /** The names for a method. */
  static ParameterNames of(RepositoryMethod method) {
    Set<String> reserved = new HashSet<>(VARIABLES);
    reserved.addAll(PACKAGES);
    reserved.add(END_OF_NAME.split(method.result().element().toString(), 2)[0]);
    Set<String> taken = new HashSet<>();
    method.parameters().forEach(parameter -> taken.add(parameter.name()));
    Map<String, String> names = new HashMap<>();
    for (Parameter parameter : method.parameters()) {
      String name = parameter.name();
      if (reserved.contains(name) || Character.isUpperCase(name.codePointAt(0))) {
        names.put(name, free(name, taken));
      }
    }
    return new ParameterNames(names);
  }

  private static String free(String name, Set<String> taken) {
    String free = "the" + LocalNames.capitalized(name);
    while (!taken.add(free)) {
      free = "the" + LocalNames.capitalized(free);
    }
    return free;
  }

  /** The parameter under its name in the body. */
  @Override
  public Parameter apply(Parameter parameter) {
    return parameter.named(names.getOrDefault(parameter.name(), parameter.name()));
  }
}
