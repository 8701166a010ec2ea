package dev.rowan.it.views;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.MaterializedView;

/** Has an id of two columns. */
@Entity
@MaterializedView
public record StockCount(@Id int shop, @Id String goods, long pieces) {}
