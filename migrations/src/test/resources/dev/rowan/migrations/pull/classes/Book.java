package com.example.library;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.ForeignKey;
import dev.rowan.annotations.ForeignKeyAction;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Index;
import dev.rowan.annotations.JoinTable;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

// region entity
/** What can be borrowed */
@NullMarked
@Entity
@Table(value = "books", comment = "What can be borrowed")
@Index(expression = "lower(title)", name = "books_lower_idx")
public class Book {
  @Id @Generated public @Nullable Long id;

  @Column(check = "title <> ''::text")
  public String title;

  @Column(defaultValue = "'novel'")
  public Genre genre;

  @Column(precision = 8, scale = 2)
  public BigDecimal price;

  @ManyToOne public Author author;

  @ManyToOne
  @ForeignKey(onDelete = ForeignKeyAction.SET_NULL)
  public @Nullable Author translator;

  @Column(defaultValue = "now()")
  public Instant addedAt;

  @ManyToMany
  @JoinTable(name = "book_tags", columns = "book_id", targetColumns = "tag_id")
  public List<Tag> tags = new ArrayList<>();
}
// endregion
