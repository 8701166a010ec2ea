package dev.rowan.relations;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.TextColumn;
import java.util.List;
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
    super("", "places", join);
  }

  QPlace within() {
    return new QPlace(join(PlaceRowMapper.WITHIN));
  }

  @Override
  protected EntityMapper<Place> mapper() {
    return PlaceRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(country, code);
  }
}
