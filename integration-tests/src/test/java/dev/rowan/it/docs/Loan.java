package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Table;

// region record
@Entity
@Table("loans")
public record Loan(Long id, String partner, long cents) implements Agreement {}
// endregion
