package dev.rowan.it.converters;

import dev.rowan.annotations.Convert;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import org.jspecify.annotations.Nullable;

/** As {@link Letter}, with ids from a sequence. */
@Entity
public class Chest {
  @Id
  @Generated(value = Generated.Strategy.SEQUENCE, sequence = "chest_id", block = 5)
  @Nullable Long id;

  String text = "";

  @Generated
  @Convert(converter = SealConverter.class)
  @Nullable Seal seal;
}
