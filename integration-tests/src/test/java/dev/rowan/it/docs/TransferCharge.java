package dev.rowan.it.docs;

import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;

// region record
@Entity
@DiscriminatorValue("transfer")
public record TransferCharge(Long id, long cents, String iban) implements Charge {}
// endregion
