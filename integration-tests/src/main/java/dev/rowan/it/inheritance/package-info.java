/** What columns can hold. */
package dev.rowan.it.inheritance;
