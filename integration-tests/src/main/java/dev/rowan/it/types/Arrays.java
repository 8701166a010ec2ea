package dev.rowan.it.types;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Arrays and lists. */
@Entity
public class Arrays {
  @Id @Generated public Long id;
  public boolean[] booleans;
  public short[] shorts;
  public int[] ints;
  public long[] longs;
  public float[] floats;
  public double[] doubles;
  public String[] strings;
  public Integer[] boxes;
  public UUID[] uuids;
  public Mood[] moods;
  public Level[] levels;
  public BigDecimal[] decimals;
  public List<Boolean> booleanList;
  public List<Short> shortList;
  public List<Integer> integerList;
  public List<Long> longList;
  public List<Double> doubleList;
  public List<String> stringList;
  public List<UUID> uuidList;
  public List<BigDecimal> decimalList;
  public List<Instant> instantList;
  public List<LocalDate> dateList;
  public List<Mood> moodList;
  public List<Level> levelList;
  public Collection<String> strings2;
}
