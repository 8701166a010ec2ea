package dev.rowan.it.docs;

import dev.rowan.annotations.Convert;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.util.List;

// region convert
@Entity
public record Invoice(
    @Id @Generated Long id,
    @Convert(converter = EuroConverter.class) Euro total, // numeric
    @Convert(converter = EuroConverter.class) List<Euro> parts) {} // numeric[]
// endregion
