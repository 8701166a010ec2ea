package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;
  @Embedded String name; // ERROR RWN-621 <name>: the property name of the type String cannot be embedded; only the properties of a class or a record of your own become columns; remove @Embedded

  @Embedded Place home; // ERROR RWN-621 <home>: the property home of the type Place cannot be embedded; only the properties of a class or a record of your own become columns; declare Place as a class or a record, or write @ManyToOne if it is an entity
}

@Embeddable
interface Place {}
