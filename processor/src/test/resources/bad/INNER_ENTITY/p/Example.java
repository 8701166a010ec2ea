package p;

import dev.rowan.annotations.*;

class Shop {
  @Entity
  class Item { // ERROR RWN-104 <class> <Item>: the entity Item is an inner class; each instance would need an instance of the class around it; write "static class Item"
    @Id Long id;
  }
}
