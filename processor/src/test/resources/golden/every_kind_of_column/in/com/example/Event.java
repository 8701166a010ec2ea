package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.util.UUID;

@Entity
public record Event(@Id @Generated UUID id, byte[] payload) {}
