package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.View;

/** A row of a view. */
// region record
@Entity
@View("best_seller")
public record BestSeller(String product, long sold) {}
// endregion
