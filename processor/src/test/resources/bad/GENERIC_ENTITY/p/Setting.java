package p;

import dev.rowan.annotations.*;

@Entity
class Setting<T> { // ERROR RWN-105 <class> <Setting>: the entity Setting has type parameters; a column has one type for all rows; remove them, or move the generic part into a @MappedSuperclass that Setting extends
  @Id Long id;
}
