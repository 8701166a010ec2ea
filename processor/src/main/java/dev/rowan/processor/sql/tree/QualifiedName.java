package dev.rowan.processor.sql.tree;

import java.util.List;

/**
 * A name with what qualifies it: {@code film}, {@code public.film}.
 *
 * @param parts the parts, at least one
 */
public record QualifiedName(List<Identifier> parts) {

  /** Copies the list. */
  public QualifiedName {
    parts = List.copyOf(parts);
  }

  /** The last part. */
  public Identifier last() {
    return parts.get(parts.size() - 1);
  }

  /** The schema, or empty. */
  public String schema() {
    return parts.size() < 2 ? "" : parts.get(parts.size() - 2).name();
  }

  /** Where it begins. */
  public int offset() {
    return parts.get(0).offset();
  }

  /** Where it ends. */
  public int end() {
    return last().end();
  }
}
