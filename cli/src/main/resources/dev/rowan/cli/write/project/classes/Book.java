package {{package}};

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A book of one author. */
@NullMarked
@Entity
@Table("books")
public class Book {
  @Id @Generated public @Nullable Long id;

  @NotBlank
  @Column(length = 200)
  public String title;

  @Min(1450)
  public int published;

  @ManyToOne public Author author;

  Book() {}

  /** A new book. */
  public Book(String title, int published, Author author) {
    this.title = title;
    this.published = published;
    this.author = author;
  }
}
