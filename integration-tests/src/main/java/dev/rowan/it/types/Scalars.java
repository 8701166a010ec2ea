package dev.rowan.it.types;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;

/** Every scalar that may be null. */
@Entity
public class Scalars {
  @Id @Generated public Long id;
  public Boolean aBoolean;
  public Byte aByte;
  public Short aShort;
  public Integer anInteger;
  public Long aLong;
  public Float aFloat;
  public Double aDouble;
  public Character aCharacter;
  public String aString;
  public BigDecimal aBigDecimal;
  public BigInteger aBigInteger;
  public byte[] bytes;
  public UUID aUuid;
  public LocalDate aLocalDate;
  public LocalTime aLocalTime;
  public LocalDateTime aLocalDateTime;
  public Instant anInstant;
  public OffsetDateTime anOffsetDateTime;
  public OffsetTime anOffsetTime;
  public ZonedDateTime aZonedDateTime;
  public Year aYear;
  public YearMonth aYearMonth;
  public Month aMonth;
  public DayOfWeek aDayOfWeek;
  public MonthDay aMonthDay;
  public Duration aDuration;
  public Period aPeriod;
  public ZoneId aZoneId;
  public ZoneOffset aZoneOffset;
  public Mood aMood;
  public Level aLevel;
}
