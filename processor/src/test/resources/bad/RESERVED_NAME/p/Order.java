package p;

import dev.rowan.annotations.*;

@Entity
class Order { // ERROR RWN-201 <class> <Order>: the table name "order" is a reserved word of PostgreSQL; in your own SQL it would not mean the table; choose another name with @Table("..."), or quote it by hand: @Table("\"order\"")
  @Id Long id;
}
