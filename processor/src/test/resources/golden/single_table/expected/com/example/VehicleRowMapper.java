package com.example;

import dev.rowan.mapping.BaseMapper;
import dev.rowan.mapping.Row;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads the subtypes of {@link Vehicle} from rows of the table {@code vehicles}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class VehicleRowMapper extends BaseMapper<Vehicle> {
  /** The only one; it has no state. */
  public static final VehicleRowMapper INSTANCE = new VehicleRowMapper();

  private VehicleRowMapper() {}

  @Override
  public Vehicle read(Row row) {
    return switch (row.getDiscriminator(4)) {
      case "car" -> CarRowMapper.INSTANCE.read(row, 4);
      case "truck" -> TruckRowMapper.INSTANCE.read(row, 6);
      default -> throw row.unknownSubtype("vehicles.type", 4, row.getLong(1));
    };
  }

  @Override
  public @Nullable Object key(Vehicle vehicle) {
    return vehicle.id;
  }
}
