package p;

import dev.rowan.annotations.*;

@Entity
@View("assets")
@Inheritance(strategy = InheritanceType.JOINED)
abstract sealed class Asset permits Boat { // ERROR RWN-765 <class> <Asset>: Asset stands in a hierarchy and is a view, which is only read; rows of hierarchies are written; write @Table, or map the view by an entity outside of the hierarchy
  @Id Long id;
}

@Entity
final class Boat extends Asset {
  int meters;
}
