package dev.rowan.it.jakarta.station;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** Has a table, as each subtype has; the list of these is Rowan's. */
// region train
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@dev.rowan.annotations.Inheritance(subtypes = {ExpressTrain.class, NightTrain.class})
public abstract class Train {
  // endregion
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  String number;
}
