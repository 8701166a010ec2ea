package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Table;

// region record
@Entity
@Table("leases")
public record Lease(Long id, String partner, int months) implements Agreement {}
// endregion
