package dev.rowan.it.sets;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.SoftDelete;
import dev.rowan.annotations.UpdatedAt;
import dev.rowan.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Two unique keys, a version, stamps and a mark. */
@Entity
public class Listing {
  @Id @Generated public @Nullable Long id;

  @Column(unique = true)
  public String code;

  @Column(unique = true)
  public @Nullable String barcode;

  public @Nullable String title;
  public @Nullable Integer rank;
  @CreatedAt public @Nullable Instant createdAt;
  @UpdatedAt public @Nullable Instant updatedAt;
  @Version public int version;
  @SoftDelete public @Nullable Instant deletedAt;

  /** Makes a listing. */
  public Listing(String code, @Nullable String title) {
    this.code = code;
    this.title = title;
  }

  Listing() {
    this("", null);
  }
}
