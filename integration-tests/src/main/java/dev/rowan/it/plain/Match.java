package dev.rowan.it.plain;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class that leads to one record twice, to one with a key of two columns, and to a class. */
@Entity
public class Match {
  @Id @Generated @Nullable Long id;
  String title = "";
  @ManyToOne City home;
  @ManyToOne @Nullable City guest;
  @ManyToOne @Nullable Hall hall;
  @ManyToOne @Nullable Referee referee;

  @ManyToMany Set<City> sponsors = new LinkedHashSet<>();

  Match(String title, City home) {
    this.title = title;
    this.home = home;
  }
}
