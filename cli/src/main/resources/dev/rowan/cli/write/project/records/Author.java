package {{package}};

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Somebody who has written books. */
@NullMarked
@Entity
@Table("authors")
public record Author(
    @Id @Generated @Nullable Long id,
    @NotBlank @Column(length = 80, unique = true) String name) {

  /** A new author. */
  public Author(String name) {
    this(null, name);
  }
}
