package dev.rowan.it.jakarta.station;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "SLEEPER")
public class NightTrain extends Train {
  int beds;
}
