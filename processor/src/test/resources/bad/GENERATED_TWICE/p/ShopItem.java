package p;

import dev.rowan.annotations.*;

class Shop {
  @Entity
  static class Item {
    @Id Long id;
  }
}

@Entity
class ShopItem { // ERROR RWN-114 <class> <ShopItem>: the entities Shop.Item and ShopItem would both give the class ShopItemRepository; a class can be generated once; rename one of the entities
  @Id Long id;
}
