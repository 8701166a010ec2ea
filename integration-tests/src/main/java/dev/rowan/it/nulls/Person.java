package dev.rowan.it.nulls;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record in null-marked code: what is not nullable is not null in the table. */
@Entity
public record Person(
    @Id @Generated @Nullable Long id,
    String name,
    @Nullable String email,
    Integer age,
    @Nullable Integer size,
    List<String> tags) {}
