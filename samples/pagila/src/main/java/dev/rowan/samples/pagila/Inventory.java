package dev.rowan.samples.pagila;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import java.time.LocalDateTime;

/** One copy of a film in a store. */
@Entity
public record Inventory(
    @Id @Generated @Column(name = "inventory_id") Integer id,
    int filmId,
    int storeId,
    @ManyToOne Lazy<Film> film,
    @ManyToOne Lazy<Store> store,
    @Generated LocalDateTime lastUpdate) {}
