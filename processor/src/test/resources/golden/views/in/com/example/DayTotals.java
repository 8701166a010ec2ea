package com.example;

import dev.rowan.ReadRepository;
import dev.rowan.annotations.Repository;
import java.time.LocalDate;
import java.util.Optional;

@Repository
public interface DayTotals extends ReadRepository<DayTotal> {
  Optional<DayTotal> findByDay(LocalDate day);
}
