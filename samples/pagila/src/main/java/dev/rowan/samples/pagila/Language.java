package dev.rowan.samples.pagila;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.LocalDateTime;

/** A language; PostgreSQL pads its name with blanks to twenty characters. */
@Entity
public record Language(
    @Id @Generated @Column(name = "language_id") Integer id,
    @Column(type = "char(20)", nullable = false) String name,
    @Generated LocalDateTime lastUpdate) {}
