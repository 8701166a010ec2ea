package p;

import dev.rowan.annotations.*;
import java.util.List;

@Entity
class Film {
  @Id Long id;
  @ManyToOne Film sequel;
}

@Entity
@View
class Total {
  @ManyToOne Film film;
  @ManyToMany List<Film> films; // ERROR RWN-725 <@ManyToMany>: films is found by the id of Total; that view has none, so nothing leads from its rows to others; write @Id on the properties that tell its rows apart, or remove the relation
}
