package dev.rowan.it.docs;

import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;

// region record
@Entity
@DiscriminatorValue("card")
public record CardCharge(Long id, long cents, String number) implements Charge {}
// endregion
