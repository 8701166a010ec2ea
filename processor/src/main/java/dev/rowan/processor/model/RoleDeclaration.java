package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;

/**
 * An annotation that gives a property a role.
 *
 * @param role the role
 * @param origin the annotation
 */
public record RoleDeclaration(Role role, Origin origin) {}
