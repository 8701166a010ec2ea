package club;

import dev.rowan.annotations.Embeddable;

@Embeddable
public record Address(String city, String street) {}
