package dev.rowan.it.inheritance;

import dev.rowan.Lazy;
import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;

/** Its components stand in another order than the columns, and share one with another subtype. */
@Entity
@DiscriminatorValue("2")
record Transfer(String iban, Lazy<Shop> shop, long cents, Long id, String number)
    implements Payment {}
