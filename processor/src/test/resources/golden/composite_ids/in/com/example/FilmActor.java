package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.Instant;

@Entity
record FilmActor(@Id int filmId, @Id int actorId, @Generated Instant lastUpdate) {}
