package dev.rowan.processor.plan;

import dev.rowan.processor.model.PropertyModel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A query for the one entity that has the values of a unique key.
 *
 * @param properties the properties of the key
 * @param sql the query
 */
public record Finder(List<PropertyModel> properties, Sql sql) {

  /** Copies the list. */
  public Finder {
    properties = List.copyOf(properties);
  }

  /** The name of the repository's method: {@code findByLastNameAndFirstName}. */
  public String methodName() {
    return "findBy"
        + properties.stream().map(Finder::capitalized).collect(Collectors.joining("And"));
  }

  private static String capitalized(PropertyModel property) {
    String name = property.name();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
