package p;

import jakarta.persistence.*;
import java.util.List;

@Entity
@SecondaryTable(name = "film_text") // ERROR RWN-772 <@SecondaryTable>: @SecondaryTable of Jakarta Persistence is not mapped; an entity is one table; write a second entity and a @OneToOne
class Film {
  @Id Long id;
  @OneToMany(mappedBy = "film")
  @OrderColumn // ERROR RWN-772 <@OrderColumn>: @OrderColumn of Jakarta Persistence is not mapped; a collection has the order of columns; write @OrderBy with a property of the other entity
  List<Part> parts;
}

@Entity
class Part {
  @Id Long id;
  @ManyToOne
  Film film;
}
