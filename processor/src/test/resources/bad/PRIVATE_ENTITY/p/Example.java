package p;

import dev.rowan.annotations.*;

class Shop {
  @Entity
  private static class Item { // ERROR RWN-103 <class> <Item>: the entity Item is private or stands in a private type; the generated classes cannot see it; remove "private"
    @Id Long id;
  }
}
