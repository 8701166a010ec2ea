package dev.rowan.it.json;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Embeddable;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Hidden;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Json;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Sensitive;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.ToJson;
import dev.rowan.types.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of many types as JSON. */
@Entity
@Table("letters")
@ToJson
public class Letter {
  @Id @Generated @Nullable Long id;
  @Nullable String subject;
  boolean isOpen = true;
  int pages = 1;
  long bytes;
  short kind;
  byte part;
  float weight;
  double height;
  char initial = 'x';
  @Nullable BigDecimal price;
  @Nullable BigInteger serial;
  byte @Nullable [] seal;
  @Nullable UUID key;
  @Nullable Instant sentAt;
  @Nullable LocalDate due;
  @Nullable LocalTime at;
  @Nullable LocalDateTime local;
  @Nullable OffsetDateTime zoned;
  @Nullable Year year;
  @Nullable DayOfWeek day;
  @Nullable Duration took;
  @Nullable Mood mood;
  @Nullable Locale language;
  @Nullable Range<Integer> range;
  @Nullable List<@Nullable String> labels;
  @Nullable Set<Mood> moods;
  int @Nullable [] numbers;
  double @Nullable [] sizes;
  String @Nullable [] lines;
  @Json @Nullable String raw;
  @Nullable Address to;

  @Sensitive
  @Column(nullable = false)
  String secret = "first";

  @Hidden @Nullable String note;

  @Hidden(read = true)
  @Nullable String incoming;

  @ManyToOne @Nullable Sender sender;
  @ManyToOne @Nullable Lazy<Sender> copyTo;

  /** The mood of a letter. */
  public enum Mood {
    GLAD,
    SAD
  }

  /** Where it goes. */
  @Embeddable
  public record Address(String city, @Nullable Spot spot, @Sensitive @Nullable String door) {}

  /** A value in a value. */
  @Embeddable
  public record Spot(int row, int seat) {}
}
