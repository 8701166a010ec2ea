/**
 * Java source: classes, methods and code as they are put together, and their text. The text is
 * printed once, with imports known beforehand, since every compilation waits for it.
 */
@NullMarked
package dev.rowan.processor.source;

import org.jspecify.annotations.NullMarked;
