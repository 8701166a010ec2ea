package dev.rowan.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One part of an {@code orderBy} as it was written.
 *
 * @param property the name of the property; empty when the part cannot be read
 * @param descending whether it ends with {@code desc}
 * @param text the part as written
 */
public record OrderPart(String property, boolean descending, String text) {

  /** The parts of an {@code orderBy}; none when it is blank. */
  public static List<OrderPart> parse(String orderBy) {
    List<OrderPart> parts = new ArrayList<>();
    if (!orderBy.isBlank()) {
      for (String part : orderBy.split(",", -1)) {
        parts.add(part(part.strip()));
      }
    }
    return parts;
  }

  private static OrderPart part(String text) {
    String[] words = text.split("\\s+", -1);
    String direction = words.length > 1 ? words[1].toLowerCase(Locale.ROOT) : "asc";
    boolean isKnown = direction.equals("asc") || direction.equals("desc");
    return new OrderPart(
        words.length < 3 && isKnown ? words[0] : "", direction.equals("desc"), text);
  }
}
