package dev.rowan.it.converters;

import dev.rowan.annotations.Convert;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import org.jspecify.annotations.Nullable;

/** A converted value that the database makes is read back, beside an id of a column. */
@Entity
public class Letter {
  @Id @Generated @Nullable Long id;

  String text = "";

  @Generated
  @Convert(converter = SealConverter.class)
  @Nullable Seal seal;
}
