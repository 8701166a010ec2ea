package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import java.util.List;

// region several-ids
@Entity
public record Credit(@Id int filmId, @Id int actorId, Rating rating, List<String> remarks) {}
// endregion
