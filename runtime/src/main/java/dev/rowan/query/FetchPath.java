package dev.rowan.query;

/**
 * What a query fetches beside its own rows: a path to one entity ({@code POST.author()}), which is
 * joined, or to many ({@code POST.tags()}), which are read by one more query for all rows.
 */
public sealed interface FetchPath permits Many, EntityTable {}
