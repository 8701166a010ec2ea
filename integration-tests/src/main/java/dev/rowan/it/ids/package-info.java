/** How rows are known. */
package dev.rowan.it.ids;
