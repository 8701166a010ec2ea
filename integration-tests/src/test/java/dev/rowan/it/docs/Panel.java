package dev.rowan.it.docs;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Json;
import java.util.List;
import java.util.Map;

// region panel
@Entity
public record Panel(
    @Id @Generated Long id,
    @Json Layout layout, // jsonb
    @Json Map<String, List<String>> tags,
    @Json @Column(type = "json") String imported) { // json, as text

  public record Layout(boolean dark, int columns) {}
}
// endregion
