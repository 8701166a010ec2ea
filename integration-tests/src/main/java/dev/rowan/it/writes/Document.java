package dev.rowan.it.writes;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.CreatedBy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.UpdatedAt;
import dev.rowan.annotations.UpdatedBy;
import dev.rowan.annotations.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** A class that tells all of its writes, and writes its sheets with it. */
@Entity
public class Document {
  @Id @Generated Long id;
  String title;
  @CreatedAt Instant createdAt;
  @UpdatedAt private LocalDateTime updatedAt;
  @CreatedBy String createdBy;
  @UpdatedBy String updatedBy;
  @Version int version;

  @Column(insertable = false, updatable = false)
  String upperTitle;

  @OneToMany(
      mappedBy = "document",
      orderBy = "id",
      cascade = {Cascade.PERSIST, Cascade.DELETE})
  List<Sheet> sheets;

  Document() {}

  Document(String title) {
    this.title = title;
  }

  public LocalDateTime getUpdatedAt() {
    return updatedAt;
  }

  public void setUpdatedAt(LocalDateTime updatedAt) {
    this.updatedAt = updatedAt;
  }
}
