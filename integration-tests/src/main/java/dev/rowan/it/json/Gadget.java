package dev.rowan.it.json;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Embeddable;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Json;
import dev.rowan.annotations.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of every kind. */
@Entity
@Table("gadgets")
public class Gadget {
  @Id @Generated @Nullable Long id;
  @Json @Nullable Settings settings;
  @Json @Nullable List<Step> steps;
  @Json @Nullable Map<String, List<Step>> plans;
  @Json Step @Nullable [] last;
  @Json int @Nullable [] numbers;
  @Json @Nullable Object extra;
  @Json @Nullable String raw;

  @Json
  @Column(type = "json")
  @Nullable Settings kept;

  @Column(type = "json")
  @Nullable String written;

  @Nullable Place place;

  /** A record as JSON. */
  public record Settings(boolean dark, @Nullable String font, List<String> tags) {}

  /** A part of JSON. */
  public record Step(String name, int minutes) {}

  /** JSON in an embedded value. */
  @Embeddable
  public record Place(String room, @Json Map<String, Integer> shelf) {}
}
