/** What can be said about columns. */
package dev.rowan.it.columns;
