package dev.rowan.it.docs;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Embeddable;

// region embeddable
@Embeddable
public record Address(String street, String city, @Column(length = 10) String zip) {}
// endregion
