package dev.rowan.internal;

import dev.rowan.mapping.Listeners;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a database says of the moments at which it is written, and who hears of it.
 *
 * @param clock tells the time
 * @param user tells who writes; null when nobody said how to know
 * @param listeners those that entities name
 */
public record WriteSettings(Clock clock, @Nullable Supplier<?> user, Listeners listeners) {}
