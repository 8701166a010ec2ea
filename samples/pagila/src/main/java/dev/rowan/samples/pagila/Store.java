package dev.rowan.samples.pagila;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.LocalDateTime;

/** A store; nobody manages two of them, so its manager is a key too. */
@Entity
public record Store(
    @Id @Generated @Column(name = "store_id") Integer id,
    @Column(unique = true) int managerStaffId,
    int addressId,
    @Generated LocalDateTime lastUpdate) {}
