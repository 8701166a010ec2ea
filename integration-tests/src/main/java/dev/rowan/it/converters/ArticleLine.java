package dev.rowan.it.converters;

import dev.rowan.annotations.Projection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converted values, by the converters of the entity. */
@Projection(Article.class)
public record ArticleLine(
    Sku sku,
    Money price,
    boolean active,
    @Nullable Size size,
    @Nullable Map<String, String> labels,
    Article.@Nullable Limits limits) {}
