package dev.rowan.samples.pagila;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.LocalDateTime;

/** A city of a country. */
@Entity
public record City(
    @Id @Generated @Column(name = "city_id") Integer id,
    @Column(name = "city", length = 50, nullable = false) String name,
    int countryId,
    @Generated LocalDateTime lastUpdate) {}
