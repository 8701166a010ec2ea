package dev.rowan.internal;

import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a database says of the moments at which it is written.
 *
 * @param clock tells the time
 * @param user tells who writes; null when nobody said how to know
 */
public record WriteSettings(Clock clock, @Nullable Supplier<?> user) {}
