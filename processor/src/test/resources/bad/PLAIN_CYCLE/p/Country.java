package p;

import dev.rowan.annotations.*;
import q.City;

@Entity
public record Country(@Id String code, @OneToOne City capital) {} // ERROR RWN-340 <capital> <*>: capital is held plainly, so every read joins it, and it leads back to Country: Country.capital -> City.region -> Region.country -> Country; such instances could never be made; declare "Lazy<City> capital"
