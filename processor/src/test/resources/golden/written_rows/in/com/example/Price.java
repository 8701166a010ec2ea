package com.example;

import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.UpdatedAt;
import java.time.Instant;

@Entity
public record Price(
    @Id String code, long cents, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
