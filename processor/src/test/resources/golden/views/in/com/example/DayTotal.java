package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.MaterializedView;
import java.time.LocalDate;

@Entity
@MaterializedView(value = "\"Day Total\"", schema = "report")
public record DayTotal(LocalDate day, long posts) {}
