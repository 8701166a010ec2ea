/** What the names of finders mean: {@code findByAuthorNameAndPublishedTrueOrderByCreatedAtDesc}. */
@NullMarked
package dev.rowan.processor.finder;

import org.jspecify.annotations.NullMarked;
