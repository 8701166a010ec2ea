package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.MaterializedView;
import java.time.LocalDate;

/** A row of a materialized view. */
// region record
@Entity
@MaterializedView(schema = "report")
public record DaySales(@Id LocalDate day, long sold) {}
// endregion
