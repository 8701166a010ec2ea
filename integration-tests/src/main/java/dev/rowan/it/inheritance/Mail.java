package dev.rowan.it.inheritance;

import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;

@Entity
@DiscriminatorValue("mail")
final class Mail extends Notice {
  String address;

  Mail() {}

  Mail(String code, String address) {
    this.code = code;
    this.address = address;
  }
}
