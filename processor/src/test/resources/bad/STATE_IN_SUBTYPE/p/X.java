package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract sealed class Asset permits Boat {
  @Id Long id;
}

@Entity
final class Boat extends Asset {
  int meters;

  @Version // ERROR RWN-763 <@Version> <@Version>: @Version stands on version of the subtype Boat, whose rows begin in the table of Asset; it tells of the whole row; declare it in the base
  int version;
}
