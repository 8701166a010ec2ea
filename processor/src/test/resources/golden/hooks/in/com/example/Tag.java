package com.example;

import dev.rowan.annotations.AfterLoad;
import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.Instant;

@Entity
public record Tag(@Id @Generated Long id, String name, @CreatedAt Instant createdAt) {
  @BeforeInsert
  Tag stripped() {
    return new Tag(id, name.strip(), createdAt);
  }

  @AfterLoad
  void check() {}
}
