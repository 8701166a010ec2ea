package dev.rowan.migrations.explain;

import dev.rowan.json.JsonReader;

/** Reads the JSON of {@code explain}. What it does not know it leaves out. */
final class PlanReader {
  private final JsonReader json;
  private int count;

  private PlanReader(JsonReader json) {
    this.json = json;
  }

  static Plan read(String text) {
    return new PlanReader(new JsonReader(text)).plan();
  }

  private Plan plan() {
    PlanNode root = null;
    double planning = 0;
    double execution = 0;
    json.beginArray();
    if (json.hasElement()) {
      json.beginObject();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        switch (name) {
          case "Plan" -> root = node();
          case "Planning Time" -> planning = number();
          case "Execution Time" -> execution = number();
          default -> json.skip();
        }
      }
    }
    if (root == null) {
      throw json.failure("there is no plan in it");
    }
    return new Plan(root, planning, execution);
  }

  private PlanNode node() {
    PlanNodeParts parts = new PlanNodeParts(++count);
    json.beginObject();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      if (name.equals("Plans")) {
        json.beginArray();
        while (json.hasElement()) {
          parts.children.add(node());
        }
      } else if (name.endsWith(" Key") && json.isArray()) {
        strings(parts, name);
      } else if (json.isString()) {
        parts.text(name, json.string());
      } else if (json.isObject() || json.isArray()) {
        json.skip();
      } else {
        scalar(parts, name);
      }
    }
    return parts.node();
  }

  private void strings(PlanNodeParts parts, String name) {
    json.beginArray();
    while (json.hasElement()) {
      String key = json.string();
      if (name.equals("Sort Key")) {
        parts.sortKeys.add(key);
      }
    }
  }

  private void scalar(PlanNodeParts parts, String name) {
    String raw = json.raw();
    switch (raw) {
      case "true" -> parts.flags.add(name);
      case "false", "null" -> {}
      default -> parts.numbers.put(name, Double.parseDouble(raw));
    }
  }

  private double number() {
    return json.number().doubleValue();
  }
}
