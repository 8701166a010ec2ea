package p;

import jakarta.persistence.*;

@Entity
@PersistenceUnit(name = "films") // WARNING RWN-777 <@PersistenceUnit>: @PersistenceUnit of Jakarta Persistence has no effect on an entity; Rowan does not know it; remove it, and look whether the rest says what you mean
class Film {
  @Id Long id;
}
