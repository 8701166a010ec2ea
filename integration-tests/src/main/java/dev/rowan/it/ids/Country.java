package dev.rowan.it.ids;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;

/** An assigned id whose type needs a cast. */
@Entity
public record Country(@Id @Column(type = "char(2)") String code, String name) {}
