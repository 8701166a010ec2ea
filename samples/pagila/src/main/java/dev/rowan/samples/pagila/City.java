package dev.rowan.samples.pagila;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.time.LocalDateTime;
import java.util.List;

/** A city of a country. */
@Entity
public record City(
    @Id @Generated @Column(name = "city_id") Integer id,
    @Column(name = "city", length = 50, nullable = false) String name,
    int countryId,
    @ManyToOne Lazy<Country> country,
    @OneToMany(mappedBy = "city") Lazy<List<Address>> addresses,
    @Generated LocalDateTime lastUpdate) {}
