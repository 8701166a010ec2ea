package dev.rowan.internal;

/**
 * One thing of which one listener is told after the commit.
 *
 * @param event what it is told of, for messages
 * @param listener tells it
 */
public record Delivery(Object event, Runnable listener) {}
