package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;

@Entity
@Table("coupons")
public record Coupon(@Id @Generated Long id, String code) {}
