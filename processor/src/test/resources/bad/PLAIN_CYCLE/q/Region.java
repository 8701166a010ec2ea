package q;

import dev.rowan.annotations.*;
import p.Country;

@Entity
public record Region(@Id Long id, @ManyToOne Country country) {} // ERROR RWN-340 <country> <*>: country is held plainly, so every read joins it, and it leads back to Region: Region.country -> Country.capital -> City.region -> Region; such instances could never be made; declare "Lazy<Country> country"
