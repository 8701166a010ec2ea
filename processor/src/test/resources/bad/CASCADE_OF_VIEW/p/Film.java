package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  @ManyToOne(cascade = Cascade.PERSIST) Total total; // ERROR RWN-726 <.> <cascade>: cascade says what is written with total along it, but Total is a view; nothing writes its rows; remove it
}

@Entity
@View
class Total {
  @Id Long id;
  @ManyToOne(cascade = Cascade.PERSIST) Film film; // ERROR RWN-726 <.> <cascade>: cascade says what is written with film along it, but Total is a view; nothing writes its rows; remove it
}
