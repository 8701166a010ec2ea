package dev.rowan.validation;

/** The groups that are asked for. */
final class Groups {
  private static final String DEFAULT = "jakarta.validation.groups.Default";
  private static final Groups ONLY_DEFAULT = new Groups(true);

  private final boolean isDefault;
  private final Class<?>[] asked;

  private Groups(boolean isDefault, Class<?>... asked) {
    this.isDefault = isDefault;
    this.asked = asked;
  }

  static Groups of(Class<?>... asked) {
    return asked.length == 0 ? ONLY_DEFAULT : new Groups(hasDefault(asked), asked.clone());
  }

  /** By name: the class may not be there. */
  private static boolean hasDefault(Class<?>... types) {
    for (Class<?> type : types) {
      if (type.getName().equals(DEFAULT) || hasDefault(type.getInterfaces())) {
        return true;
      }
    }
    return false;
  }

  boolean isDefault() {
    return isDefault;
  }

  boolean includes(Class<?> group) {
    for (Class<?> each : asked) {
      if (group.isAssignableFrom(each)) {
        return true;
      }
    }
    return false;
  }
}
