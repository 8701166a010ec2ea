package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;

@Entity
@Table(value = "\"Writer\"", schema = "\"user\"")
public record Writer(@Id long id, String name) {}
