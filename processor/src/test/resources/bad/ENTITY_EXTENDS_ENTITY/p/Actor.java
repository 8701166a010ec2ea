package p;

import dev.rowan.annotations.*;

@Entity
class Person {
  @Id Long id;
  String name;
}

@Entity
class Actor extends Person { // ERROR RWN-107 <class> <Actor>: the entity Actor extends the entity Person; that is not the base of a hierarchy; write @Inheritance on an abstract base, or move what they share into a @MappedSuperclass that both extend
  @Id Long number;
}
