package com.example;

import dev.rowan.annotations.Entity;

@Entity
public final class House extends Asset {
  String color;
  int rooms;
}
