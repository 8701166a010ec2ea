package dev.rowan.it.embedded;

import dev.rowan.annotations.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A generic class that is made by its constructor and has final fields. */
@Embeddable
public final class Span<T> {
  private final T start;
  private final T end;

  public Span(T start, T end) {
    this.start = start;
    this.end = end;
  }

  public T start() {
    return start;
  }

  public T end() {
    return end;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span<?> span && start.equals(span.start) && end.equals(span.end);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end);
  }
}
