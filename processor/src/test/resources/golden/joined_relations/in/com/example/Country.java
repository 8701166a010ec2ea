package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;

@Entity
@Table("countries")
public record Country(@Id String code, String name) {}
