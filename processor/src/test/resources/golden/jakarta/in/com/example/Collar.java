package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/** What a pet wears; it has the key of the pet. */
@Entity
class Collar {
  @Id Integer id;

  @OneToOne @MapsId Pet pet;
}
