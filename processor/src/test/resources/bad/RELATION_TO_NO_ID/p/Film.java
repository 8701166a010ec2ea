package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  @ManyToOne Total total; // ERROR RWN-724 <@ManyToOne>: total leads to Total, which has no id; a relation finds rows by their ids; write @Id on the properties of Total that tell its rows apart
}

@Entity
@View
class Total {
  long films;
}
