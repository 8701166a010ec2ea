package dev.rowan.it.jakarta.station;

import jakarta.persistence.Entity;

@Entity
public class ExpressTrain extends Train {
  int speed;
}
