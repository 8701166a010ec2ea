package dev.rowan.it.converters;

import dev.rowan.annotations.Convert;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As {@link Letter}, with ids that have no order. */
@Entity
public class Crate {
  @Id
  @Generated(Generated.Strategy.DATABASE)
  @Nullable UUID id;

  String text = "";

  @Generated
  @Convert(converter = SealConverter.class)
  @Nullable Seal seal;
}
