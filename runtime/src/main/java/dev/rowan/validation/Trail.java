package dev.rowan.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a run of checks stands: the names, indexes and keys that led there, and the objects. */
final class Trail {

  private final List<Step> steps = new ArrayList<>();
  private @Nullable Object root;

  void start(Object object) {
    steps.clear();
    root = object;
  }

  boolean enter(String name, Object value) {
    if (isOnTheWay(value)) {
      return false;
    }
    steps.add(new Step(name, value));
    return true;
  }

  boolean enterElement(Object element) {
    if (isOnTheWay(element)) {
      return false;
    }
    steps.add(new Step("", element));
    return true;
  }

  private boolean isOnTheWay(Object value) {
    if (value == root) {
      return true;
    }
    for (Step step : steps) {
      if (step.object == value) {
        return true;
      }
    }
    return false;
  }

  void open(String name) {
    steps.add(new Step(name, null));
  }

  void at(@Nullable Object key) {
    last().suffix("[", key);
  }

  void atKey(@Nullable Object key) {
    last().suffix("<K>[", key);
  }

  void leave() {
    steps.remove(steps.size() - 1);
  }

  private Step last() {
    return steps.get(steps.size() - 1);
  }

  /** The path to a value of this name; an empty name is the object itself. */
  String to(String name) {
    if (steps.isEmpty()) {
      return name;
    }
    StringBuilder path = new StringBuilder();
    for (Step step : steps) {
      append(path, step.name);
      step.appendSuffix(path);
    }
    append(path, name);
    return path.toString();
  }

  private static void append(StringBuilder path, String name) {
    if (path.length() > 0 && !name.isEmpty()) {
      path.append('.');
    }
    path.append(name);
  }

  private static final class Step {
    private final String name;
    private final @Nullable Object object;
    private @Nullable String opening;
    private @Nullable Object key;

    Step(String name, @Nullable Object object) {
      this.name = name;
      this.object = object;
    }

    void suffix(String newOpening, @Nullable Object newKey) {
      opening = newOpening;
      key = newKey;
    }

    void appendSuffix(StringBuilder path) {
      if (opening != null) {
        path.append(opening).append(key == null ? "" : key).append(']');
      }
    }
  }
}
