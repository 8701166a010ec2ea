package dev.rowan.it.converters;

import dev.rowan.annotations.Convert;
import dev.rowan.annotations.Embeddable;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converted values in every place. */
@Entity
@Table("goods")
public class Article {
  @Id Sku sku = new Sku("");
  Money price = Money.of("0");
  @Nullable Money discount;
  @Nullable List<Money> offers;
  Money @Nullable [] steps;

  @Convert(converter = YesNoConverter.class)
  boolean active;

  @Nullable Size size;

  @Convert(converter = LabelsConverter.class)
  @Nullable Map<String, String> labels;

  @Nullable Limits limits;

  /** Converted values in an embedded one. */
  @Embeddable
  public record Limits(Money low, Money high) {}
}
