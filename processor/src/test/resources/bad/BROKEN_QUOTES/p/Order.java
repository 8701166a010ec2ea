package p;

import dev.rowan.annotations.*;

@Entity
@Table("\"order") // ERROR RWN-207 <"\"order">: the table name "order is not quoted as SQL does it; a quoted name begins and ends with a double quote, and one inside of it is doubled; write "\"order\""
class Order {
  @Id Long id;
}
