/**
 * The fixture that lets a test work in a headless Eclipse: it starts Equinox and describes
 * projects, builds and markers in plain types. What talks to Eclipse's own interfaces stands in
 * {@code dev.rowan.ide.plugin}, in a class loader of its own.
 */
@NullMarked
package dev.rowan.ide.eclipse;

import org.jspecify.annotations.NullMarked;
