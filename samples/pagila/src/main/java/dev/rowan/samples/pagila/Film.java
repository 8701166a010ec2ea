package dev.rowan.samples.pagila;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.JoinTable;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Set;

/** A film: a native enum, an array, a domain, decimals, a generated column and a trigger's text. */
@Entity
public class Film {
  @Id
  @Generated
  @Column(name = "film_id")
  Integer id;

  @Column(length = 255, nullable = false)
  String title;

  String description;

  @Column(type = "year")
  Year releaseYear;

  int languageId;
  Integer originalLanguageId;
  @ManyToOne Language language;
  @ManyToOne Language originalLanguage;
  short rentalDuration = 3;

  @Column(precision = 4, scale = 2, nullable = false)
  BigDecimal rentalRate = new BigDecimal("4.99");

  Short length;

  @Column(precision = 5, scale = 2, nullable = false)
  BigDecimal replacementCost = new BigDecimal("19.99");

  MpaaRating rating = MpaaRating.G;
  @Generated LocalDateTime lastUpdate;
  List<String> specialFeatures;

  /** The words of title and description as a trigger writes them, in the text form of tsvector. */
  @Generated
  @Column(type = "tsvector")
  String fulltext;

  /** Rental rate times rental duration: a generated column. */
  @Generated
  @Column(precision = 5, scale = 2)
  BigDecimal revenueProjection;

  @ManyToMany(orderBy = "lastName, firstName")
  @JoinTable(name = "film_actor", columns = "film_id", targetColumns = "actor_id")
  List<Actor> actors;

  @ManyToMany
  @JoinTable(name = "film_category", columns = "film_id", targetColumns = "category_id")
  Set<Category> categories;

  @OneToMany(mappedBy = "film")
  List<Inventory> copies;
}
