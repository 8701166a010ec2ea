package dev.rowan.it.json;

import dev.rowan.annotations.EmbeddedId;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Json;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.ToJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record with an id of two columns, JSON that a codec writes, and other names. */
@Entity
@Table("parcels")
@ToJson(names = ToJson.Names.SNAKE_CASE)
public record Parcel(
    @EmbeddedId ParcelId id,
    boolean isFragile,
    @Nullable Integer weightInGrams,
    @Json @Nullable Map<String, Gadget.Step> stepsByName) {

  /** The id. */
  public record ParcelId(int depotNumber, String parcelCode) {}
}
