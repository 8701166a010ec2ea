package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A pet, which does not know its owner. */
@Entity
public class Pet {
  /** How loud it is. */
  public enum Noise {
    SILENT,
    LOUD
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;

  String name;
  Noise noise;
}
