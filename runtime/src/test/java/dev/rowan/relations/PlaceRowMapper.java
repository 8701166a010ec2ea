package dev.rowan.relations;

import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import org.jspecify.annotations.Nullable;

/** Reads {@link Place}, as it would be generated. */
final class PlaceRowMapper implements ReadOnlyMapper<Place> {

  static final PlaceRowMapper INSTANCE = new PlaceRowMapper();
  static final WithinRelation WITHIN = new WithinRelation();

  @Override
  public Place read(Row row) {
    Place place = new Place();
    place.country = row.getString(1);
    place.code = row.get(2, SqlTypes.UUID);
    place.name = row.getString(3);
    return place;
  }

  @Override
  public @Nullable Object key(Place place) {
    return ForeignKeys.ofParts(place.country, place.code);
  }

  /** {@code within}. */
  static final class WithinRelation extends ToOneRelation.Owning<Place, Place> {
    WithinRelation() {
      super("within", false, "within_country", "within_code");
    }

    @Override
    protected EntityTable<Place> target() {
      return QPlace.PLACE;
    }

    @Override
    protected void set(Place place, @Nullable Place value) {
      place.within = value;
    }
  }
}
