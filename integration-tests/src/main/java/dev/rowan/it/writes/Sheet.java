package dev.rowan.it.writes;

import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Version;
import java.time.Instant;

/** Belongs to a document. */
@Entity
public class Sheet {
  @Id @Generated Long id;
  String text;
  @CreatedAt Instant createdAt;
  @Version Instant changedAt;
  @ManyToOne Document document;

  Sheet() {}

  Sheet(String text) {
    this.text = text;
  }
}
