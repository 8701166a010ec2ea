package dev.rowan.samples.pagila;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.time.LocalDateTime;
import java.util.List;

/** A country. */
@Entity
public record Country(
    @Id @Generated @Column(name = "country_id") Integer id,
    @Column(name = "country", length = 50, nullable = false) String name,
    @OneToMany(mappedBy = "country", orderBy = "name") Lazy<List<City>> cities,
    @Generated LocalDateTime lastUpdate) {}
