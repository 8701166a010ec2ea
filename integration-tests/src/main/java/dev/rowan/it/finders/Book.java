package dev.rowan.it.finders;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has columns of every kind that a finder tells apart. */
@Entity
public class Book {
  @Id Long id = 0L;
  String title = "";
  @Nullable String subtitle;
  int pages;
  LocalDate published = LocalDate.EPOCH;
  boolean inPrint;
  List<String> labels = List.of();
  @ManyToOne @Nullable Publisher publisher;
  @ManyToMany Set<Genre> genres = new LinkedHashSet<>();

  @OneToMany(mappedBy = "book", cascade = Cascade.DELETE)
  @Nullable List<Review> reviews;

  @Override
  public String toString() {
    return title;
  }
}
