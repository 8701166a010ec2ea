package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Table;

@Entity
@Table("boats")
public final class Boat extends Asset {
  String color;
  Integer meters;
}
