package dev.rowan.processor.model.hook;

import dev.rowan.processor.name.TypeName;
import java.util.Optional;

/**
 * A method that is called when something happens to an entity.
 *
 * @param event what happens
 * @param method its name
 * @param replaces whether it returns the record that takes the place of the entity
 * @param isAfterCommit whether it waits for the commit
 * @param cast the type that it takes, where another method of its name takes the entity as well
 */
public record Hook(
    HookEvent event,
    String method,
    boolean replaces,
    boolean isAfterCommit,
    Optional<TypeName> cast) {}
