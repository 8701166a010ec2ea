/** Entities with constraints. */
package dev.rowan.it.validation;
