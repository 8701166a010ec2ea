package dev.rowan.it.validation;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Every constraint on every type that it checks, to be held against another implementation. */
@Entity
@Complete
public class Subject {
  /** A group. */
  public interface Extra {}

  @Id public long id;

  @Transient
  @Min(3)
  public byte minByte;

  @Transient
  @Max(3)
  public byte maxByte;

  @Transient
  @DecimalMin("2.5")
  public byte decimalMinByte;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public byte aboveByte;

  @Transient
  @DecimalMax("2.5")
  public byte decimalMaxByte;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public byte belowByte;

  @Transient @Positive public byte positiveByte;
  @Transient @PositiveOrZero public byte positiveOrZeroByte;
  @Transient @Negative public byte negativeByte;
  @Transient @NegativeOrZero public byte negativeOrZeroByte;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public byte digitsByte;

  @Transient
  @Min(3)
  public short minShort;

  @Transient
  @Max(3)
  public short maxShort;

  @Transient
  @DecimalMin("2.5")
  public short decimalMinShort;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public short aboveShort;

  @Transient
  @DecimalMax("2.5")
  public short decimalMaxShort;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public short belowShort;

  @Transient @Positive public short positiveShort;
  @Transient @PositiveOrZero public short positiveOrZeroShort;
  @Transient @Negative public short negativeShort;
  @Transient @NegativeOrZero public short negativeOrZeroShort;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public short digitsShort;

  @Transient
  @Min(3)
  public int minInt;

  @Transient
  @Max(3)
  public int maxInt;

  @Transient
  @DecimalMin("2.5")
  public int decimalMinInt;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public int aboveInt;

  @Transient
  @DecimalMax("2.5")
  public int decimalMaxInt;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public int belowInt;

  @Transient @Positive public int positiveInt;
  @Transient @PositiveOrZero public int positiveOrZeroInt;
  @Transient @Negative public int negativeInt;
  @Transient @NegativeOrZero public int negativeOrZeroInt;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public int digitsInt;

  @Transient
  @Min(3)
  public long minLong;

  @Transient
  @Max(3)
  public long maxLong;

  @Transient
  @DecimalMin("2.5")
  public long decimalMinLong;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public long aboveLong;

  @Transient
  @DecimalMax("2.5")
  public long decimalMaxLong;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public long belowLong;

  @Transient @Positive public long positiveLong;
  @Transient @PositiveOrZero public long positiveOrZeroLong;
  @Transient @Negative public long negativeLong;
  @Transient @NegativeOrZero public long negativeOrZeroLong;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public long digitsLong;

  @Transient
  @Min(3)
  public Byte minBoxedByte;

  @Transient
  @Max(3)
  public Byte maxBoxedByte;

  @Transient
  @DecimalMin("2.5")
  public Byte decimalMinBoxedByte;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public Byte aboveBoxedByte;

  @Transient
  @DecimalMax("2.5")
  public Byte decimalMaxBoxedByte;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public Byte belowBoxedByte;

  @Transient @Positive public Byte positiveBoxedByte;
  @Transient @PositiveOrZero public Byte positiveOrZeroBoxedByte;
  @Transient @Negative public Byte negativeBoxedByte;
  @Transient @NegativeOrZero public Byte negativeOrZeroBoxedByte;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public Byte digitsBoxedByte;

  @Transient
  @Min(3)
  public Short minBoxedShort;

  @Transient
  @Max(3)
  public Short maxBoxedShort;

  @Transient
  @DecimalMin("2.5")
  public Short decimalMinBoxedShort;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public Short aboveBoxedShort;

  @Transient
  @DecimalMax("2.5")
  public Short decimalMaxBoxedShort;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public Short belowBoxedShort;

  @Transient @Positive public Short positiveBoxedShort;
  @Transient @PositiveOrZero public Short positiveOrZeroBoxedShort;
  @Transient @Negative public Short negativeBoxedShort;
  @Transient @NegativeOrZero public Short negativeOrZeroBoxedShort;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public Short digitsBoxedShort;

  @Transient
  @Min(3)
  public Integer minBoxedInt;

  @Transient
  @Max(3)
  public Integer maxBoxedInt;

  @Transient
  @DecimalMin("2.5")
  public Integer decimalMinBoxedInt;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public Integer aboveBoxedInt;

  @Transient
  @DecimalMax("2.5")
  public Integer decimalMaxBoxedInt;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public Integer belowBoxedInt;

  @Transient @Positive public Integer positiveBoxedInt;
  @Transient @PositiveOrZero public Integer positiveOrZeroBoxedInt;
  @Transient @Negative public Integer negativeBoxedInt;
  @Transient @NegativeOrZero public Integer negativeOrZeroBoxedInt;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public Integer digitsBoxedInt;

  @Transient
  @Min(3)
  public Long minBoxedLong;

  @Transient
  @Max(3)
  public Long maxBoxedLong;

  @Transient
  @DecimalMin("2.5")
  public Long decimalMinBoxedLong;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public Long aboveBoxedLong;

  @Transient
  @DecimalMax("2.5")
  public Long decimalMaxBoxedLong;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public Long belowBoxedLong;

  @Transient @Positive public Long positiveBoxedLong;
  @Transient @PositiveOrZero public Long positiveOrZeroBoxedLong;
  @Transient @Negative public Long negativeBoxedLong;
  @Transient @NegativeOrZero public Long negativeOrZeroBoxedLong;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public Long digitsBoxedLong;

  @Transient
  @Min(3)
  public float minSingle;

  @Transient
  @Max(3)
  public float maxSingle;

  @Transient
  @DecimalMin("2.5")
  public float decimalMinSingle;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public float aboveSingle;

  @Transient
  @DecimalMax("2.5")
  public float decimalMaxSingle;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public float belowSingle;

  @Transient @Positive public float positiveSingle;
  @Transient @PositiveOrZero public float positiveOrZeroSingle;
  @Transient @Negative public float negativeSingle;
  @Transient @NegativeOrZero public float negativeOrZeroSingle;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public float digitsSingle;

  @Transient
  @Min(3)
  public Float minBoxedSingle;

  @Transient
  @Max(3)
  public Float maxBoxedSingle;

  @Transient
  @DecimalMin("2.5")
  public Float decimalMinBoxedSingle;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public Float aboveBoxedSingle;

  @Transient
  @DecimalMax("2.5")
  public Float decimalMaxBoxedSingle;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public Float belowBoxedSingle;

  @Transient @Positive public Float positiveBoxedSingle;
  @Transient @PositiveOrZero public Float positiveOrZeroBoxedSingle;
  @Transient @Negative public Float negativeBoxedSingle;
  @Transient @NegativeOrZero public Float negativeOrZeroBoxedSingle;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public Float digitsBoxedSingle;

  @Transient
  @Min(3)
  public double minReal;

  @Transient
  @Max(3)
  public double maxReal;

  @Transient
  @DecimalMin("2.5")
  public double decimalMinReal;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public double aboveReal;

  @Transient
  @DecimalMax("2.5")
  public double decimalMaxReal;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public double belowReal;

  @Transient @Positive public double positiveReal;
  @Transient @PositiveOrZero public double positiveOrZeroReal;
  @Transient @Negative public double negativeReal;
  @Transient @NegativeOrZero public double negativeOrZeroReal;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public double digitsReal;

  @Transient
  @Min(3)
  public Double minBoxedReal;

  @Transient
  @Max(3)
  public Double maxBoxedReal;

  @Transient
  @DecimalMin("2.5")
  public Double decimalMinBoxedReal;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public Double aboveBoxedReal;

  @Transient
  @DecimalMax("2.5")
  public Double decimalMaxBoxedReal;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public Double belowBoxedReal;

  @Transient @Positive public Double positiveBoxedReal;
  @Transient @PositiveOrZero public Double positiveOrZeroBoxedReal;
  @Transient @Negative public Double negativeBoxedReal;
  @Transient @NegativeOrZero public Double negativeOrZeroBoxedReal;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public Double digitsBoxedReal;

  @Transient
  @Min(3)
  public BigDecimal minDecimal;

  @Transient
  @Max(3)
  public BigDecimal maxDecimal;

  @Transient
  @DecimalMin("2.5")
  public BigDecimal decimalMinDecimal;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public BigDecimal aboveDecimal;

  @Transient
  @DecimalMax("2.5")
  public BigDecimal decimalMaxDecimal;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public BigDecimal belowDecimal;

  @Transient @Positive public BigDecimal positiveDecimal;
  @Transient @PositiveOrZero public BigDecimal positiveOrZeroDecimal;
  @Transient @Negative public BigDecimal negativeDecimal;
  @Transient @NegativeOrZero public BigDecimal negativeOrZeroDecimal;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public BigDecimal digitsDecimal;

  @Transient
  @Min(3)
  public BigInteger minInteger;

  @Transient
  @Max(3)
  public BigInteger maxInteger;

  @Transient
  @DecimalMin("2.5")
  public BigInteger decimalMinInteger;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public BigInteger aboveInteger;

  @Transient
  @DecimalMax("2.5")
  public BigInteger decimalMaxInteger;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public BigInteger belowInteger;

  @Transient @Positive public BigInteger positiveInteger;
  @Transient @PositiveOrZero public BigInteger positiveOrZeroInteger;
  @Transient @Negative public BigInteger negativeInteger;
  @Transient @NegativeOrZero public BigInteger negativeOrZeroInteger;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public BigInteger digitsInteger;

  @Transient
  @Min(3)
  public String minText;

  @Transient
  @Max(3)
  public String maxText;

  @Transient
  @DecimalMin("2.5")
  public String decimalMinText;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public String aboveText;

  @Transient
  @DecimalMax("2.5")
  public String decimalMaxText;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public String belowText;

  @Transient @Positive public String positiveText;
  @Transient @PositiveOrZero public String positiveOrZeroText;
  @Transient @Negative public String negativeText;
  @Transient @NegativeOrZero public String negativeOrZeroText;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public String digitsText;

  @Transient
  @Min(3)
  public StringBuilder minBuilder;

  @Transient
  @Max(3)
  public StringBuilder maxBuilder;

  @Transient
  @DecimalMin("2.5")
  public StringBuilder decimalMinBuilder;

  @Transient
  @DecimalMin(value = "3", inclusive = false)
  public StringBuilder aboveBuilder;

  @Transient
  @DecimalMax("2.5")
  public StringBuilder decimalMaxBuilder;

  @Transient
  @DecimalMax(value = "3", inclusive = false)
  public StringBuilder belowBuilder;

  @Transient @Positive public StringBuilder positiveBuilder;
  @Transient @PositiveOrZero public StringBuilder positiveOrZeroBuilder;
  @Transient @Negative public StringBuilder negativeBuilder;
  @Transient @NegativeOrZero public StringBuilder negativeOrZeroBuilder;

  @Transient
  @Digits(integer = 2, fraction = 1)
  public StringBuilder digitsBuilder;

  @Transient @AssertTrue public boolean truthTrue;
  @Transient @AssertFalse public boolean truthFalse;
  @Transient @AssertTrue public Boolean boxedTruthTrue;
  @Transient @AssertFalse public Boolean boxedTruthFalse;

  @Transient
  @Size(min = 1, max = 2)
  public String textSized;

  @Transient @NotEmpty public String textNotEmpty;
  @Transient @NotNull public String textNotNull;
  @Transient @Null public String textNull;

  @Transient
  @Size(min = 1, max = 2)
  public StringBuilder builderSized;

  @Transient @NotEmpty public StringBuilder builderNotEmpty;
  @Transient @NotNull public StringBuilder builderNotNull;
  @Transient @Null public StringBuilder builderNull;

  @Transient
  @Size(min = 1, max = 2)
  public List<String> listSized;

  @Transient @NotEmpty public List<String> listNotEmpty;
  @Transient @NotNull public List<String> listNotNull;
  @Transient @Null public List<String> listNull;

  @Transient
  @Size(min = 1, max = 2)
  public Set<Integer> setSized;

  @Transient @NotEmpty public Set<Integer> setNotEmpty;
  @Transient @NotNull public Set<Integer> setNotNull;
  @Transient @Null public Set<Integer> setNull;

  @Transient
  @Size(min = 1, max = 2)
  public Map<String, String> mapSized;

  @Transient @NotEmpty public Map<String, String> mapNotEmpty;
  @Transient @NotNull public Map<String, String> mapNotNull;
  @Transient @Null public Map<String, String> mapNull;

  @Transient
  @Size(min = 1, max = 2)
  public String[] objectsSized;

  @Transient @NotEmpty public String[] objectsNotEmpty;
  @Transient @NotNull public String[] objectsNotNull;
  @Transient @Null public String[] objectsNull;

  @Transient
  @Size(min = 1, max = 2)
  public boolean[] booleansSized;

  @Transient @NotEmpty public boolean[] booleansNotEmpty;
  @Transient @NotNull public boolean[] booleansNotNull;
  @Transient @Null public boolean[] booleansNull;

  @Transient
  @Size(min = 1, max = 2)
  public byte[] bytesSized;

  @Transient @NotEmpty public byte[] bytesNotEmpty;
  @Transient @NotNull public byte[] bytesNotNull;
  @Transient @Null public byte[] bytesNull;

  @Transient
  @Size(min = 1, max = 2)
  public char[] charsSized;

  @Transient @NotEmpty public char[] charsNotEmpty;
  @Transient @NotNull public char[] charsNotNull;
  @Transient @Null public char[] charsNull;

  @Transient
  @Size(min = 1, max = 2)
  public short[] shortsSized;

  @Transient @NotEmpty public short[] shortsNotEmpty;
  @Transient @NotNull public short[] shortsNotNull;
  @Transient @Null public short[] shortsNull;

  @Transient
  @Size(min = 1, max = 2)
  public int[] intsSized;

  @Transient @NotEmpty public int[] intsNotEmpty;
  @Transient @NotNull public int[] intsNotNull;
  @Transient @Null public int[] intsNull;

  @Transient
  @Size(min = 1, max = 2)
  public long[] longsSized;

  @Transient @NotEmpty public long[] longsNotEmpty;
  @Transient @NotNull public long[] longsNotNull;
  @Transient @Null public long[] longsNull;

  @Transient
  @Size(min = 1, max = 2)
  public float[] floatsSized;

  @Transient @NotEmpty public float[] floatsNotEmpty;
  @Transient @NotNull public float[] floatsNotNull;
  @Transient @Null public float[] floatsNull;

  @Transient
  @Size(min = 1, max = 2)
  public double[] doublesSized;

  @Transient @NotEmpty public double[] doublesNotEmpty;
  @Transient @NotNull public double[] doublesNotNull;
  @Transient @Null public double[] doublesNull;
  @Transient @NotBlank public String textNotBlank;
  @Transient @Email public String textEmail;

  @Transient
  @Email(regexp = "[A-Z]+@.*", flags = Pattern.Flag.CASE_INSENSITIVE)
  public String textEmailOfLetters;

  @Transient
  @Pattern(regexp = "a.c|\\d{2}")
  public String textMatching;

  @Transient
  @Pattern(
      regexp = "a.c",
      flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL})
  public String textMatchingAnyCase;

  @Transient @NotBlank public StringBuilder builderNotBlank;
  @Transient @Email public StringBuilder builderEmail;

  @Transient
  @Email(regexp = "[A-Z]+@.*", flags = Pattern.Flag.CASE_INSENSITIVE)
  public StringBuilder builderEmailOfLetters;

  @Transient
  @Pattern(regexp = "a.c|\\d{2}")
  public StringBuilder builderMatching;

  @Transient
  @Pattern(
      regexp = "a.c",
      flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL})
  public StringBuilder builderMatchingAnyCase;

  @Transient @Past public Date datePast;
  @Transient @PastOrPresent public Date datePastOrPresent;
  @Transient @Future public Date dateFuture;
  @Transient @FutureOrPresent public Date dateFutureOrPresent;
  @Transient @Past public Calendar calendarPast;
  @Transient @PastOrPresent public Calendar calendarPastOrPresent;
  @Transient @Future public Calendar calendarFuture;
  @Transient @FutureOrPresent public Calendar calendarFutureOrPresent;
  @Transient @Past public Instant instantPast;
  @Transient @PastOrPresent public Instant instantPastOrPresent;
  @Transient @Future public Instant instantFuture;
  @Transient @FutureOrPresent public Instant instantFutureOrPresent;
  @Transient @Past public LocalDate localDatePast;
  @Transient @PastOrPresent public LocalDate localDatePastOrPresent;
  @Transient @Future public LocalDate localDateFuture;
  @Transient @FutureOrPresent public LocalDate localDateFutureOrPresent;
  @Transient @Past public LocalDateTime localDateTimePast;
  @Transient @PastOrPresent public LocalDateTime localDateTimePastOrPresent;
  @Transient @Future public LocalDateTime localDateTimeFuture;
  @Transient @FutureOrPresent public LocalDateTime localDateTimeFutureOrPresent;
  @Transient @Past public LocalTime localTimePast;
  @Transient @PastOrPresent public LocalTime localTimePastOrPresent;
  @Transient @Future public LocalTime localTimeFuture;
  @Transient @FutureOrPresent public LocalTime localTimeFutureOrPresent;
  @Transient @Past public MonthDay monthDayPast;
  @Transient @PastOrPresent public MonthDay monthDayPastOrPresent;
  @Transient @Future public MonthDay monthDayFuture;
  @Transient @FutureOrPresent public MonthDay monthDayFutureOrPresent;
  @Transient @Past public OffsetDateTime offsetDateTimePast;
  @Transient @PastOrPresent public OffsetDateTime offsetDateTimePastOrPresent;
  @Transient @Future public OffsetDateTime offsetDateTimeFuture;
  @Transient @FutureOrPresent public OffsetDateTime offsetDateTimeFutureOrPresent;
  @Transient @Past public OffsetTime offsetTimePast;
  @Transient @PastOrPresent public OffsetTime offsetTimePastOrPresent;
  @Transient @Future public OffsetTime offsetTimeFuture;
  @Transient @FutureOrPresent public OffsetTime offsetTimeFutureOrPresent;
  @Transient @Past public Year yearPast;
  @Transient @PastOrPresent public Year yearPastOrPresent;
  @Transient @Future public Year yearFuture;
  @Transient @FutureOrPresent public Year yearFutureOrPresent;
  @Transient @Past public YearMonth yearMonthPast;
  @Transient @PastOrPresent public YearMonth yearMonthPastOrPresent;
  @Transient @Future public YearMonth yearMonthFuture;
  @Transient @FutureOrPresent public YearMonth yearMonthFutureOrPresent;
  @Transient @Past public ZonedDateTime zonedDateTimePast;
  @Transient @PastOrPresent public ZonedDateTime zonedDateTimePastOrPresent;
  @Transient @Future public ZonedDateTime zonedDateTimeFuture;
  @Transient @FutureOrPresent public ZonedDateTime zonedDateTimeFutureOrPresent;
  @Transient @Past public HijrahDate hijrahDatePast;
  @Transient @PastOrPresent public HijrahDate hijrahDatePastOrPresent;
  @Transient @Future public HijrahDate hijrahDateFuture;
  @Transient @FutureOrPresent public HijrahDate hijrahDateFutureOrPresent;
  @Transient @Past public JapaneseDate japaneseDatePast;
  @Transient @PastOrPresent public JapaneseDate japaneseDatePastOrPresent;
  @Transient @Future public JapaneseDate japaneseDateFuture;
  @Transient @FutureOrPresent public JapaneseDate japaneseDateFutureOrPresent;
  @Transient @Past public MinguoDate minguoDatePast;
  @Transient @PastOrPresent public MinguoDate minguoDatePastOrPresent;
  @Transient @Future public MinguoDate minguoDateFuture;
  @Transient @FutureOrPresent public MinguoDate minguoDateFutureOrPresent;
  @Transient @Past public ThaiBuddhistDate thaiBuddhistDatePast;
  @Transient @PastOrPresent public ThaiBuddhistDate thaiBuddhistDatePastOrPresent;
  @Transient @Future public ThaiBuddhistDate thaiBuddhistDateFuture;
  @Transient @FutureOrPresent public ThaiBuddhistDate thaiBuddhistDateFutureOrPresent;
  @Transient public List<@NotBlank @Size(max = 3) String> texts;
  @Transient public Set<@Min(3) Integer> numbers;

  @Transient
  @Size(max = 1)
  public Map<@NotBlank String, @NotNull @Size(min = 2) String> pairs;

  @Transient public Map<String, List<@NotBlank String>> nested;
  @Transient public Optional<@NotBlank String> maybe;

  @Transient
  @Min(3)
  public OptionalInt maybeInt;

  @Transient
  @Max(3)
  public OptionalLong maybeLong;

  @Transient @Positive public OptionalDouble maybeDouble;
  @Transient public List<Optional<@Size(min = 2) String>> maybes;
  @Transient @Valid @NotNull public Part part;
  @Transient @Valid public List<Part> parts;
  @Transient public List<@Valid @NotNull Part> validParts;
  @Transient @Valid public Part[] partArray;
  @Transient @Valid public Map<String, Part> partMap;
  @Transient public Map<@Valid Part, String> partKeys;
  @Transient public Optional<@Valid Part> maybePart;
  @Transient @Valid public Set<Part> partSet;
  @Transient @Capitals public String capitals;

  @Transient
  @Capitals(least = 2, groups = Extra.class)
  public String moreCapitals;

  @Transient @Code public String code;

  @Transient
  @Code(length = 3)
  public String shortCode;

  @Transient @Tag public String tag;

  @Transient
  @Size.List({
    @Size(min = 1, groups = Extra.class),
    @Size(max = 2, message = "at most {max}, min {min}, {none} \\{max\\}")
  })
  public String several;

  @Transient @Capitals public List<String> listOfCapitals;

  @NotNull
  public String getDerived() {
    return tag;
  }
}
