package com.example;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

@Entity
public record Tag(@Id @Generated Long id, @Column(unique = true) String name) {}
