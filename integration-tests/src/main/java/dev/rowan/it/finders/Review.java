package dev.rowan.it.finders;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** What a reader says of a book. */
@Entity
public class Review {
  @Id Long id = 0L;
  String reader = "";
  int stars;
  @ManyToOne Book book = new Book();
}
