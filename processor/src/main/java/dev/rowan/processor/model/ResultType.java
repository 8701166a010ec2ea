package dev.rowan.processor.model;

import dev.rowan.processor.name.TypeName;

/**
 * What a method of a repository returns.
 *
 * @param kind the kind
 * @param element the type of one object; of numbers and truth the type itself
 * @param isAsync whether it comes later, in a {@code CompletableFuture}
 * @param declared the type as it is written
 */
public record ResultType(ResultKind kind, TypeName element, boolean isAsync, TypeName declared) {}
