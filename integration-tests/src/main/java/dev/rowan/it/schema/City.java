package dev.rowan.it.schema;

import dev.rowan.Lazy;
import dev.rowan.annotations.Check;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.ForeignKey;
import dev.rowan.annotations.ForeignKeyAction;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Index;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// region city
@Entity
@Unique({"country", "name"})
@Index({"country", "inhabitants desc"})
@Index(expression = "lower(name)", where = "inhabitants > 0")
@Check("name <> country_id")
public class City {
  @Id @Generated @Nullable Long id;

  @Column(length = 80, nullable = false)
  String name;

  @Column(check = "inhabitants >= 0", comment = "At the last census")
  int inhabitants;

  @ManyToOne
  @ForeignKey(onDelete = ForeignKeyAction.SET_NULL)
  @Nullable Lazy<Country> country;

  @Generated @Nullable Instant createdAt;
}
// endregion
