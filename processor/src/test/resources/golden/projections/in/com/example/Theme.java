package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

@Entity
public record Theme(@Id @Generated Long id, String name) {}
