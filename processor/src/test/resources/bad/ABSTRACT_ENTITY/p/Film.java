package p;

import dev.rowan.annotations.*;

@Entity
abstract class Film { // ERROR RWN-102 <class> <Film>: the entity Film is abstract; a row cannot become an instance of it; remove "abstract", or write @MappedSuperclass instead of @Entity if it only shares its properties
  @Id Long id;
}
