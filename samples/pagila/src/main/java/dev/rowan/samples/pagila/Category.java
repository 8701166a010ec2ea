package dev.rowan.samples.pagila;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.LocalDateTime;

/** A kind of film. */
@Entity
public record Category(
    @Id @Generated @Column(name = "category_id") Integer id,
    @Column(length = 25, nullable = false) String name,
    @Generated LocalDateTime lastUpdate) {}
