/**
 * Pagila, a DVD rental shop: all its tables as entities, and a tour through them. Foreign keys are
 * {@code smallint} in many of its tables where the key they point to is {@code integer}; both are
 * {@code int} here, which PostgreSQL compares and assigns as one would expect.
 */
package dev.rowan.samples.pagila;
