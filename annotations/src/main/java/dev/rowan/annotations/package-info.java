/** What users write on their classes. These annotations need nothing at run time. */
package dev.rowan.annotations;
