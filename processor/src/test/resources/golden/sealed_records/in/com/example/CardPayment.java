package com.example;

import dev.rowan.Lazy;
import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;

@Entity
@DiscriminatorValue("1")
public record CardPayment(Long id, long cents, Lazy<Shop> shop, String number, int year)
    implements Payment {}
