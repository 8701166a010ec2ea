package dev.rowan.migrations.draft;

/**
 * One step of a draft: a migration, and what undoes it.
 *
 * @param what what sets it apart from other steps of the draft, for its name; empty for the main
 *     one
 * @param up the text of the migration
 * @param down the text of what undoes it
 */
public record DraftFile(String what, String up, String down) {}
