package dev.rowan.it.validation;

import jakarta.validation.constraints.NotBlank;

/** Where somebody lives. */
public record Home(@NotBlank String street, @NotBlank(message = "{home.city}") String city) {}
