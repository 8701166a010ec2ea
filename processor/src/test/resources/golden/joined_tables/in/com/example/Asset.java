package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.InheritanceType;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.Version;

@Entity
@Table("assets")
@Inheritance(strategy = InheritanceType.JOINED)
public abstract sealed class Asset permits Boat, House {
  @Id @Generated Long id;
  String name;
  @Version int version;
}
