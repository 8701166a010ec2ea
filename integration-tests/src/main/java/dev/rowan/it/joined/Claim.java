package dev.rowan.it.joined;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

@Entity
record Claim(@Id int number, @ManyToOne Lazy<Asset> asset, @ManyToOne Lazy<House> house) {}
