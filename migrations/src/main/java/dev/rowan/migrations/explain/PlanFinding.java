package dev.rowan.migrations.explain;

/**
 * Something in a plan that costs more than it should.
 *
 * @param node the step
 * @param rule a word for it that stays: {@code seq-scan}
 * @param what what it is
 * @param advice what to do
 */
public record PlanFinding(PlanNode node, String rule, String what, String advice) {}
