/** How a class can be made and filled. */
package dev.rowan.it.kinds;
