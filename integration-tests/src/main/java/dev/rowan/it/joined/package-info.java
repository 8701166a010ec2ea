/** Hierarchies whose subtypes have tables of their own. */
package dev.rowan.it.joined;
