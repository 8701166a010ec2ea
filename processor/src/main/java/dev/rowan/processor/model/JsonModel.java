package dev.rowan.processor.model;

/**
 * How an entity is written as JSON.
 *
 * @param isSnakeCase whether members are called {@code created_at}, and not {@code createdAt}
 */
public record JsonModel(boolean isSnakeCase) {

  /** The member for a property. */
  public String member(String property) {
    if (!isSnakeCase) {
      return property;
    }
    StringBuilder member = new StringBuilder();
    for (int i = 0; i < property.length(); i++) {
      if (isWordStart(property, i)) {
        member.append('_');
      }
      member.append(Character.toLowerCase(property.charAt(i)));
    }
    return member.toString();
  }

  private static boolean isWordStart(String name, int at) {
    if (at == 0 || !Character.isUpperCase(name.charAt(at)) || name.charAt(at - 1) == '_') {
      return false;
    }
    boolean isAfterSmall = !Character.isUpperCase(name.charAt(at - 1));
    return isAfterSmall || (at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1)));
  }
}
