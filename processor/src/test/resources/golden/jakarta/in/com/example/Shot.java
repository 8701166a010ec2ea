package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** A shot that a pet had; a class of its own holds the key. */
@Entity
@IdClass(Shot.Key.class)
class Shot {
  record Key(String vaccine, Integer petId) {}

  @Id Integer petId;
  @Id String vaccine;
}
