package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import dev.rowan.Lazy;
import java.util.List;
import org.jspecify.annotations.NonNull;

@Entity
@Table("cities")
public record City(
    @Id @Generated Long id,
    String name,
    @ManyToOne @NonNull Country country,
    @OneToMany(mappedBy = "origin") Lazy<List<Flight>> departures) {}
