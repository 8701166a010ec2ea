package com.example;

import dev.rowan.annotations.Embeddable;

@Embeddable
public record Load(int tons, String goods) {}
