/** Two entities with a relation, for what is fetched. */
package dev.rowan.benchmarks.blog;
