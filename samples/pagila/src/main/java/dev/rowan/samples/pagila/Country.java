package dev.rowan.samples.pagila;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.LocalDateTime;

/** A country. */
@Entity
public record Country(
    @Id @Generated @Column(name = "country_id") Integer id,
    @Column(name = "country", length = 50, nullable = false) String name,
    @Generated LocalDateTime lastUpdate) {}
