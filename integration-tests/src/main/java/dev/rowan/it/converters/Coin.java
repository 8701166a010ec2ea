package dev.rowan.it.converters;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What the database makes is of a type that does not take every text. */
@Entity
public record Coin(@Id @Generated @Nullable Long id, @Generated @Nullable Currency currency) {}
