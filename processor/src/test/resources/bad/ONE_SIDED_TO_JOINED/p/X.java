package p;

import dev.rowan.annotations.*;
import java.util.List;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract sealed class Asset permits Boat {
  @Id Long id;
}

@Entity
final class Boat extends Asset {
  int meters;
}

@Entity
class Owner {
  @Id Long id;

  @OneToMany
  @JoinColumn("owner_id") // ERROR RWN-764 <@JoinColumn> <@JoinColumn>: the foreign key of assets stands in no property of Asset, whose rows stand in several tables; nobody could say in which; write a @ManyToOne in Asset, and "mappedBy" here
  List<Asset> assets;
}
