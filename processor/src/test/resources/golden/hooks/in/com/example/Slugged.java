package com.example;

import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.EntityListeners;
import dev.rowan.annotations.MappedSuperclass;
import java.util.Locale;

@MappedSuperclass
@EntityListeners(AnyListener.class)
abstract class Slugged {
  String slug;

  abstract String source();

  @BeforeInsert
  void makeSlug() {
    slug = source().toLowerCase(Locale.ROOT);
  }
}
