package dev.rowan.it.json;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Convert;
import dev.rowan.annotations.Embeddable;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Json;
import dev.rowan.annotations.Sensitive;
import dev.rowan.annotations.Table;
import org.jspecify.annotations.Nullable;

/** Secrets in every place. */
@Entity
@Table("patrons")
public class Patron {
  @Id @Generated @Nullable Long id;
  String name = "";

  @Sensitive
  @Column(unique = true)
  String email = "";

  @Sensitive int pin;
  @Json @Sensitive Gadget.@Nullable Settings notes;
  @Sensitive @Nullable Card card;

  @Sensitive
  @Convert(converter = CodeConverter.class)
  @Nullable Code code;

  @Nullable Home home;

  /** All of it is a secret. */
  @Embeddable
  public record Card(String number, int month) {}

  /** A part of it is a secret. */
  @Embeddable
  public record Home(String city, @Sensitive String street) {}

  /** A converted secret. */
  public record Code(String text) {}
}
