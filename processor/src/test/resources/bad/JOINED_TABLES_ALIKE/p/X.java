package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED) // ERROR RWN-762 <@Inheritance> <@Inheritance>: the tables of Asset and Boat are both called asset; statements that join them could not tell their columns apart; give one of them another name
abstract sealed class Asset permits Boat {
  @Id Long id;
}

@Entity
@Table(value = "asset", schema = "sea")
final class Boat extends Asset {
  int meters;
}
