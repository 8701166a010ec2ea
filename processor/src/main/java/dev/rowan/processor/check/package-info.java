/** Rules: each looks at a declaration for one kind of mistake. */
@NullMarked
package dev.rowan.processor.check;

import org.jspecify.annotations.NullMarked;
