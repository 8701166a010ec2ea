package com.example;

import dev.rowan.annotations.Embeddable;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Embeddable
@NullMarked
public record Address(String street, String city, @Nullable Position position) {}
