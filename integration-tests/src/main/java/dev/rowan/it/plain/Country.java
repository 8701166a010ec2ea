package dev.rowan.it.plain;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.util.List;

/** A record in a record, and with relations of its own. */
@Entity
public record Country(
    @Id String code,
    String name,
    @ManyToOne Continent continent,
    @OneToMany(mappedBy = "country", orderBy = "name") Lazy<List<City>> cities) {}
