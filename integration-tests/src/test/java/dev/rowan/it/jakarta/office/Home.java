package dev.rowan.it.jakarta.office;

import jakarta.persistence.Embeddable;

/** Where somebody is. */
@Embeddable
public class Home {
  String street;
  String city;

  Home() {}

  Home(String street, String city) {
    this.street = street;
    this.city = city;
  }
}
