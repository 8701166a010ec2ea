/** Settings: from the environment, files and URLs to a pool. */
@NullMarked
package dev.rowan.internal.config;

import org.jspecify.annotations.NullMarked;
