package dev.rowan.it.docs;

import dev.rowan.annotations.AfterLoad;
import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.BeforeUpdate;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.EntityListeners;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Transient;
import java.util.Locale;

/** The entity of the page on hooks and events. */
// region class
@Entity
@EntityListeners(ParcelListener.class)
public class Parcel {
  @Id @Generated Long id;
  String code;
  int grams;
  @Transient boolean heavy;

  Parcel() {}

  public Parcel(String code, int grams) {
    this.code = code;
    this.grams = grams;
  }

  @BeforeInsert
  @BeforeUpdate
  void normalize() {
    code = code.strip().toUpperCase(Locale.ROOT);
  }

  @AfterLoad
  void weigh() {
    heavy = grams > 10_000;
  }
}
// endregion
