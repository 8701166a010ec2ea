package dev.rowan.it.types;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

/** Every primitive. */
@Entity
public record Primitives(
    @Id @Generated long id,
    boolean aBoolean,
    byte aByte,
    short aShort,
    int anInt,
    long aLong,
    float aFloat,
    double aDouble,
    char aChar) {

  public Primitives withId(long newId) {
    return new Primitives(newId, aBoolean, aByte, aShort, anInt, aLong, aFloat, aDouble, aChar);
  }
}
