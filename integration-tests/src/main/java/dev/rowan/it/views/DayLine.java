package dev.rowan.it.views;

import dev.rowan.annotations.Projection;
import java.time.LocalDate;

/** Is a part of a row of a view. */
@Projection(DayTotal.class)
public record DayLine(LocalDate day) {}
