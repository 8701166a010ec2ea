package p;

import dev.rowan.annotations.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Film {
  @Id Long id;
  @Column(name = "heading")
  @jakarta.persistence.Column(name = "title") // ERROR RWN-775 <@jakarta>: @Column of Jakarta Persistence and that of Rowan say different things of title; only one of them can be true; keep one of the two
  String title;
  @Column(name = "plot", length = 80)
  @jakarta.persistence.Column(name = "plot", nullable = false)
  String plot;
}
