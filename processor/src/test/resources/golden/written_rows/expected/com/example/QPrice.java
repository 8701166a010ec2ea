package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code price} and its columns, for queries for {@link Price}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QPrice extends EntityTable<Price> {
  /** The table. */
  public static final QPrice PRICE = new QPrice(null);

  public final TextColumn code = text("code");
  public final NumberColumn<Long> cents = bigint("cents");
  public final TemporalColumn<Instant> createdAt = timestamptz("created_at");
  public final TemporalColumn<Instant> updatedAt = timestamptz("updated_at");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QPrice(@Nullable Join join) {
    super("", "price", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QPrice as(String name) {
    return new QPrice(aliased(name));
  }

  @Override
  protected EntityMapper<Price> mapper() {
    return PriceRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(code);
  }

  @Override
  protected EntityRepository<Price, ?> repository(Database database) {
    return new PriceRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(cents);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.moment(updatedAt));
  }
}
