/** The plug-in that runs inside Eclipse and does there what the fixture asks for. */
@NullMarked
package dev.rowan.ide.plugin;

import org.jspecify.annotations.NullMarked;
