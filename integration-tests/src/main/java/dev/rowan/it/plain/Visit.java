package dev.rowan.it.plain;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.JoinColumn;
import dev.rowan.annotations.ManyToOne;

/** A record whose relation shares a plain column, and which nothing in the database checks. */
@Entity
public record Visit(
    @Id int id, long cityId, @ManyToOne @JoinColumn("city_id") City city, String guest) {}
