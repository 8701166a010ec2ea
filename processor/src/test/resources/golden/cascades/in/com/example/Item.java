package com.example;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;

@Entity
@Table("items")
public record Item(@Id @Generated Long id, int count, @ManyToOne Lazy<Cart> cart) {}
