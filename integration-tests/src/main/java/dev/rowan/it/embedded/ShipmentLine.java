package dev.rowan.it.embedded;

import dev.rowan.annotations.From;
import dev.rowan.annotations.Projection;
import org.jspecify.annotations.Nullable;

/** What embedded values behind a relation hold. */
@Projection(Shipment.class)
public record ShipmentLine(
    @Nullable String senderSeatCity, @From("sender.seat") @Nullable Place from, Place target) {}
