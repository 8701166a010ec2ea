package dev.rowan.relations;

import dev.rowan.query.ComparableColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.TextColumn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of {@link Place}, as they would be generated. */
final class QPlace extends EntityTable<Place> {

  static final QPlace PLACE = new QPlace(null);

  final TextColumn country = text("country");
  final ComparableColumn<UUID> code = uuid("code");
  final TextColumn name = text("name");
  final TextColumn withinCountry = text("within_country");
  final ComparableColumn<UUID> withinCode = uuid("within_code");

  QPlace(@Nullable Join join) {
    super("", "places", PlaceRowMapper.INSTANCE, join);
    primaryKey(country, code);
  }

  QPlace within() {
    return new QPlace(join(PlaceRowMapper.WITHIN));
  }
}
