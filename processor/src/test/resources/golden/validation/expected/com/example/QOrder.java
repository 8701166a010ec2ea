package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.ArrayColumn;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code orders} and its columns, for queries for {@link Order}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QOrder extends EntityTable<Order> {
  /** The table. */
  public static final QOrder ORDER = new QOrder(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn number = text("number");
  public final TextColumn contact = text("contact");
  public final NumberColumn<Integer> pieces = integer("pieces");
  public final NumberColumn<BigDecimal> total = numeric("total");
  public final NumberColumn<Double> weight = number("weight", SqlTypes.DOUBLE);
  public final TemporalColumn<LocalDate> delivery = date("delivery");
  public final ArrayColumn<String> tags = list("tags", SqlTypes.TEXT);
  public final NumberColumn<Long> buyerId = bigint("buyer_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QOrder(@Nullable Join join) {
    super("", "orders", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QOrder as(String name) {
    return new QOrder(aliased(name));
  }

  /** The path to the {@code buyer}, which is joined when it is used. */
  public QBuyer buyer() {
    return new QBuyer(join(OrderRowMapper.BUYER_RELATION));
  }

  @Override
  protected EntityMapper<Order> mapper() {
    return OrderRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Order, ?> repository(Database database) {
    return new OrderRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(pieces);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "buyer" -> buyer();
      default -> null;
    };
  }
}
