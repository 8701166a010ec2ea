package dev.rowan.it.types;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.types.Box;
import dev.rowan.types.Cidr;
import dev.rowan.types.Interval;
import dev.rowan.types.MacAddress;
import dev.rowan.types.Multirange;
import dev.rowan.types.Point;
import dev.rowan.types.Range;
import java.net.InetAddress;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types that PostgreSQL has and most databases have not. */
@Entity
public class Place {
  @Id @Generated public Long id;
  public Range<LocalDateTime> open;
  public Range<Integer> floors;
  public Multirange<LocalDate> holidays;
  public List<Range<Integer>> slots;
  public InetAddress host;
  public Cidr network;
  public MacAddress card;
  public BitSet flags;

  @Column(type = "bit(8)")
  public BitSet mask;

  public Point at;
  public Box area;
  public Map<String, String> attributes;

  @Column(type = "ltree")
  public String category;

  public String description;

  @Column(type = "tsvector", insertable = false, updatable = false)
  public String words;

  @Column(type = "smallint")
  public Level level;

  public Set<String> tags;
  public Set<Mood> moods;

  @Column(type = "xml")
  public String note;

  public URI home;
  public Currency currency;
  public Interval every;
}
