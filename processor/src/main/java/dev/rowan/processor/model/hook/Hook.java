package dev.rowan.processor.model.hook;

/**
 * A method that is called when something happens to an entity.
 *
 * @param event what happens
 * @param method its name
 * @param replaces whether it returns the record that takes the place of the entity
 * @param isAfterCommit whether it waits for the commit
 */
public record Hook(HookEvent event, String method, boolean replaces, boolean isAfterCommit) {}
