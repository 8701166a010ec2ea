package dev.rowan.it.queries;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of its table: the table has more columns, in another order. */
@Entity
public record Book(
    String title,
    @Id UUID isbn,
    Binding binding,
    int pages,
    @Nullable BigDecimal price,
    Instant createdAt,
    @Nullable LocalDate printed,
    boolean isSold,
    List<String> keywords) {}
