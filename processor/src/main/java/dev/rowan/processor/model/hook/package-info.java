/** What entities and their listeners do when rows are written and read. */
@org.jspecify.annotations.NullMarked
package dev.rowan.processor.model.hook;
