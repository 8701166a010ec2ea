package dev.rowan.it.joined;

import dev.rowan.annotations.Embeddable;

@Embeddable
record Site(String street, int number) {}
