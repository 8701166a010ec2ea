package com.example;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.EnumLabel;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.PgEnum;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.UUID;

@Entity
@Table(value = "film", schema = "Movies")
@Unique({"title", "releaseYear"})
public class Film {
  @Id
  @Generated(value = Generated.Strategy.SEQUENCE, sequence = "film_seq", block = 20)
  long id;

  @Column(name = "\"user\"", type = "citext")
  String title;

  final UUID token;
  Year releaseYear;

  @Column(precision = 4, scale = 2, defaultValue = "4.99")
  BigDecimal rentalRate;

  Integer length;
  Rating rating;
  Stage stage = Stage.DRAFT;
  List<String> specialFeatures;
  List<Rating> otherRatings;
  int[] sizes;
  UUID[] copies;

  @Column(type = "tsvector", insertable = false, updatable = false)
  String fulltext;

  @Column(updatable = false)
  Instant createdAt;

  Film(UUID token) {
    this.token = token;
  }

  @PgEnum("mpaa_rating")
  enum Rating {
    G,
    PG,
    @EnumLabel("PG-13")
    PG_13
  }

  enum Stage {
    DRAFT,
    SHOWN
  }
}
