package dev.rowan.it.inheritance;

import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;

@Entity
@DiscriminatorValue("letter")
final class Letter extends Notice {
  int grams;

  Letter() {}

  Letter(String code, int grams) {
    this.code = code;
    this.grams = grams;
  }
}
