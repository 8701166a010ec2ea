package dev.rowan.it.converters;

/** A value that is an id. */
public record Sku(String code) {}
