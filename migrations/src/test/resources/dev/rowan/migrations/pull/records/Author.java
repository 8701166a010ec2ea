package com.example.library;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Entity
@Table("authors")
public record Author(
    @Id @Generated @Nullable Long id,
    @Column(length = 80, unique = true) String name) {}
