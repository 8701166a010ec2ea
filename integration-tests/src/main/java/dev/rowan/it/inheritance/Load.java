package dev.rowan.it.inheritance;

import dev.rowan.annotations.Embeddable;

@Embeddable
record Load(int tons, String goods) {}
