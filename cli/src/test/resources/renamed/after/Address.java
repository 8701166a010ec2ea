package club;

import dev.rowan.annotations.Embeddable;
import dev.rowan.annotations.RenamedFrom;

@Embeddable
public record Address(@RenamedFrom("city") String town, String street) {}
