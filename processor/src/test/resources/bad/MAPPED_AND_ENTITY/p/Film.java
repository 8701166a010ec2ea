package p;

import dev.rowan.annotations.*;

@Entity
@MappedSuperclass
class Film { // ERROR RWN-106 <class> <Film>: Film is both @Entity and @MappedSuperclass; a mapped superclass has no table of its own; remove one of the two
  @Id Long id;
}
