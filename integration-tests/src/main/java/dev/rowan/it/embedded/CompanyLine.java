package dev.rowan.it.embedded;

import dev.rowan.annotations.From;
import dev.rowan.annotations.Projection;
import org.jspecify.annotations.Nullable;

/** Columns of embedded values, and whole ones. */
@Projection(Company.class)
public record CompanyLine(
    String name,
    String seatCity,
    Place seat,
    @From("billing.city") @Nullable String billed,
    @From("seat.spot") @Nullable Spot spot) {}
