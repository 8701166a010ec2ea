package {{package}};

import dev.rowan.Lazy;
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
public record Book(
    @Id @Generated @Nullable Long id,
    @NotBlank @Column(length = 200) String title,
    @Min(1450) int published,
    @ManyToOne Lazy<Author> author) {

  /** A new book. */
  public Book(String title, int published, Author author) {
    this(null, title, published, Lazy.of(author));
  }
}
