package dev.rowan.it.docs;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.Version;

// region class
@Entity
@Inheritance(subtypes = {Vessel.Ferry.class, Vessel.Tanker.class})
public abstract class Vessel {
  @Id @Generated Long id;

  @Column(unique = true)
  String name;

  @Version int version;

  @Entity
  @DiscriminatorValue("ferry")
  public static class Ferry extends Vessel {
    int seats;
  }

  @Entity
  @DiscriminatorValue("tanker")
  public static class Tanker extends Vessel {
    int tons;
  }
}
// endregion
