package dev.rowan.it.json;

import dev.rowan.annotations.Projection;
import dev.rowan.it.json.Gadget.Settings;
import org.jspecify.annotations.Nullable;

/** JSON in a projection. */
@Projection(Gadget.class)
public record GadgetLine(
    @Nullable Long id,
    @Nullable Settings settings,
    @Nullable String raw,
    @Nullable String written) {}
