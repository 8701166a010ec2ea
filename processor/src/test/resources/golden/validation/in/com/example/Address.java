package com.example;

import jakarta.validation.constraints.NotBlank;

public record Address(@NotBlank String street, String city) {}
