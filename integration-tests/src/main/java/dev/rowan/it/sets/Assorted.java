package dev.rowan.it.sets;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.types.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assigned key to which the case of letters is nothing, and values of many types. */
@Entity
public class Assorted {
  /** What an enum of the database has. */
  public enum Suit {
    HEARTS,
    SPADES
  }

  @Id
  @Column(type = "citext")
  public String code;

  @Column(precision = 12, scale = 3)
  public @Nullable BigDecimal price;

  public @Nullable Instant seenAt;
  public @Nullable ZonedDateTime soldAt;
  public @Nullable LocalDateTime madeAt;
  public @Nullable LocalDate day;
  public @Nullable LocalTime time;
  public @Nullable OffsetTime zonedTime;
  public @Nullable Duration duration;
  public @Nullable UUID uuid;
  public byte @Nullable [] bytes;
  public @Nullable List<String> tags;
  public int @Nullable [] numbers;
  public @Nullable List<BigDecimal> prices;
  public @Nullable Range<Integer> range;
  public @Nullable Suit suit;

  @Column(name = "\"select\"")
  public short small;

  public double rate;
  public float part;
  public boolean sold;
  public int n;
  public @Nullable String c1;

  /** Makes one with a code and a number from which its values follow. */
  public Assorted(String code, int number) {
    this.code = code;
    this.small = (short) number;
    this.rate = number / 3.0;
    this.part = number / 7.0F;
    this.sold = number % 2 == 0;
    this.n = number;
    this.c1 = "c" + -number;
  }

  Assorted() {
    this("", 0);
  }
}
