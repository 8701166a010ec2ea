/**
 * What the classes that Rowan has written say of their statements, read from the class files: for
 * tests and tools, and not for the code of applications.
 */
@NullMarked
package dev.rowan.declared;

import org.jspecify.annotations.NullMarked;
