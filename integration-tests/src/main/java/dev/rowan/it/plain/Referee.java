package dev.rowan.it.plain;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** A class of which a reference can be made; its matches lead to records. */
@Entity
public class Referee {
  @Id long id;
  String name;

  @OneToMany(mappedBy = "referee", orderBy = "id")
  List<Match> matches = new ArrayList<>();

  Referee(long id, String name) {
    this.id = id;
    this.name = name;
  }

  Referee() {
    this(0, "");
  }
}
