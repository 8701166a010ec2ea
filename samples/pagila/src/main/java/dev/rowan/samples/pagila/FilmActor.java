package dev.rowan.samples.pagila;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.LocalDateTime;

/** Who plays in which film: a key of two columns. */
@Entity
public record FilmActor(@Id int actorId, @Id int filmId, @Generated LocalDateTime lastUpdate) {}
