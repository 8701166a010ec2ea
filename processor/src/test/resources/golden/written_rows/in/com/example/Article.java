package com.example;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.CreatedBy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.SoftDelete;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.UpdatedAt;
import dev.rowan.annotations.UpdatedBy;
import dev.rowan.annotations.Version;
import java.time.Instant;
import java.util.List;

@Entity
@Table("articles")
public class Article {
  @Id @Generated Long id;
  String title;
  @CreatedAt Instant createdAt;
  @UpdatedAt private Instant updatedAt;
  @CreatedBy String createdBy;
  @UpdatedBy String updatedBy;
  @Version int version;
  @SoftDelete Instant deletedAt;

  @OneToMany(mappedBy = "article", cascade = Cascade.DELETE)
  List<Remark> remarks;

  public Instant getUpdatedAt() {
    return updatedAt;
  }

  public void setUpdatedAt(Instant updatedAt) {
    this.updatedAt = updatedAt;
  }
}
