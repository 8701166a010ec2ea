package dev.rowan.benchmarks.types;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import dev.rowan.types.Point;
import dev.rowan.types.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Thirty columns, hardly two of one type. */
@Entity
@Table("specimens")
public class Specimen {
  @Id public long id;
  public boolean flag;
  public short small;
  public int number;
  public Integer box;
  public float real;
  public double precise;
  public BigDecimal decimal;
  public BigInteger whole;
  public String text;
  public byte[] bytes;
  public UUID uuid;
  public LocalDate day;
  public LocalTime time;
  public LocalDateTime local;
  public Instant moment;
  public OffsetDateTime shifted;
  public Duration duration;
  public Year year;
  public Month month;
  public ZoneId zone;
  public Shade shade;
  public URI uri;
  public Currency currency;
  public Locale locale;
  public InetAddress address;
  public int[] numbers;
  public List<String> words;
  public Range<Integer> span;
  public Point point;

  /** An empty specimen, to be filled. */
  public Specimen() {}
}
