package dev.rowan.migrations;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One migration, and where it stands in the database.
 *
 * @param version its version; null when it is repeatable
 * @param description what it does
 * @param script the file or the class
 * @param state where it stands
 * @param reversible whether there is a script that undoes it
 * @param installedOn when it was applied, by the clock of the database; null when it was not
 * @param installedBy who applied it; null when nobody did
 * @param time how long it took; null when it was not applied
 * @param note how far it came, when it has begun and not ended; else empty
 */
public record MigrationInfo(
    @Nullable MigrationVersion version,
    String description,
    String script,
    MigrationState state,
    boolean reversible,
    @Nullable LocalDateTime installedOn,
    @Nullable String installedBy,
    @Nullable Duration time,
    String note) {}
