/** The articles of authors: the table of posts as who reads relations sees it. */
@NullMarked
package dev.rowan.benchmarks.peers.rowan.blog;

import org.jspecify.annotations.NullMarked;
