package com.example;

import dev.rowan.annotations.Embeddable;

@Embeddable
public record Position(double latitude, double longitude) {}
