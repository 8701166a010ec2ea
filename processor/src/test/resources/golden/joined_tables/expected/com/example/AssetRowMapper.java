package com.example;

import dev.rowan.mapping.BaseMapper;
import dev.rowan.mapping.Row;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads the subtypes of {@link Asset} from rows of the table {@code assets}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class AssetRowMapper extends BaseMapper<Asset> {
  /** The only one; it has no state. */
  public static final AssetRowMapper INSTANCE = new AssetRowMapper();

  private AssetRowMapper() {}

  @Override
  public Asset read(Row row) {
    return switch (row.getDiscriminator(4)) {
      case "boat" -> BoatRowMapper.INSTANCE.read(row, 4);
      case "house" -> HouseRowMapper.INSTANCE.read(row, 6);
      default -> throw row.unknownSubtype("assets.subtype", 4, row.getLong(1));
    };
  }

  @Override
  public @Nullable Object key(Asset asset) {
    return asset.id;
  }
}
