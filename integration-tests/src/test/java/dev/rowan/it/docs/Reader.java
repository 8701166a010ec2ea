package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

@Entity
public record Reader(@Id @Generated Long id, String name) {}
