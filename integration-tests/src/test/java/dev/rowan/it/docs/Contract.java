package dev.rowan.it.docs;

import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.CreatedBy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.SoftDelete;
import dev.rowan.annotations.UpdatedAt;
import dev.rowan.annotations.UpdatedBy;
import dev.rowan.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// region class
@Entity
public class Contract {
  @Id @Generated Long id;
  String title;

  @CreatedAt Instant createdAt;
  @CreatedBy String createdBy;
  @UpdatedAt Instant updatedAt;
  @UpdatedBy String updatedBy;

  @Version int version;
  @SoftDelete @Nullable Instant deletedAt;

  Contract() {}

  public Contract(String title) {
    this.title = title;
  }
}
// endregion
