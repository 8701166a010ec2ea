package com.example;

import dev.rowan.annotations.AfterLoad;
import dev.rowan.annotations.BeforeDelete;
import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.BeforeUpdate;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.EntityListeners;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Transient;
import dev.rowan.annotations.UpdatedAt;
import java.time.Instant;

@Entity
@EntityListeners({PostListener.class, SearchIndex.class})
public class Post extends Slugged {
  @Id long id;
  String title;
  @UpdatedAt Instant updatedAt;
  @Transient int words;

  @Override
  String source() {
    return title;
  }

  @BeforeInsert
  @BeforeUpdate
  void strip() {
    title = title.strip();
  }

  @BeforeDelete
  void refuse() {
    throw new IllegalStateException("Posts stay");
  }

  @AfterLoad
  void count() {
    words = title.split(" ").length;
  }
}
