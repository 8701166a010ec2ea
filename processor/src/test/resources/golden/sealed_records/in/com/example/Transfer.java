package com.example;

import dev.rowan.Lazy;
import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;

@Entity
@DiscriminatorValue("2")
public record Transfer(String iban, Long id, long cents, Lazy<Shop> shop) implements Payment {}
