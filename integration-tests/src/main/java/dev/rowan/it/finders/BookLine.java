package dev.rowan.it.finders;

import dev.rowan.annotations.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A book in a list. */
@Projection(Book.class)
public record BookLine(String title, @Nullable String publisherName, List<GenreName> genres) {

  /** A genre in it. */
  @Projection(Genre.class)
  public record GenreName(String name) {}
}
