package q;

import dev.rowan.annotations.*;

@Entity
public record City(@Id Long id, @ManyToOne Region region) {} // ERROR RWN-340 <region> <*>: region is held plainly, so every read joins it, and it leads back to City: City.region -> Region.country -> Country.capital -> City; such instances could never be made; declare "Lazy<Region> region"
