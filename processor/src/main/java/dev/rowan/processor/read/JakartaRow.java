package dev.rowan.processor.read;

import dev.rowan.processor.model.Remark;
import dev.rowan.processor.report.JakartaProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One line of what Rowan does not understand in full.
 *
 * @param annotations the simple names of the annotations
 * @param member the member that is to blame, or empty for the annotation itself
 * @param when which of them
 * @param problem whether it changes nothing or is refused
 * @param why why it is so
 * @param instead what to write instead
 */
record JakartaRow(
    List<String> annotations,
    String member,
    Predicate<View> when,
    JakartaProblem problem,
    String why,
    String instead) {

  /** Annotations that change nothing. */
  static JakartaRow ignored(String why, String instead, String... annotations) {
    return new JakartaRow(
        List.of(annotations), "", v -> true, JakartaProblem.JAKARTA_IGNORED, why, instead);
  }

  /** Annotations that are refused. */
  static JakartaRow refused(String why, String instead, String... annotations) {
    return new JakartaRow(
        List.of(annotations), "", v -> true, JakartaProblem.JAKARTA_UNSUPPORTED, why, instead);
  }

  /** A member that changes nothing. */
  static JakartaRow ignored(Member member, Predicate<View> when, String why, String instead) {
    return new JakartaRow(
        member.annotations(),
        member.name(),
        when,
        JakartaProblem.JAKARTA_MEMBER_IGNORED,
        why,
        instead);
  }

  /** A member that is refused. */
  static JakartaRow refused(Member member, Predicate<View> when, String why, String instead) {
    return new JakartaRow(
        member.annotations(),
        member.name(),
        when,
        JakartaProblem.JAKARTA_MEMBER_UNSUPPORTED,
        why,
        instead);
  }

  /** A member of some annotations. */
  record Member(String name, List<String> annotations) {
    static Member of(String name, String... annotations) {
      return new Member(name, List.of(annotations));
    }
  }

  /** The same, for some of them. */
  JakartaRow where(Predicate<View> condition) {
    return new JakartaRow(annotations, member, condition, problem, why, instead);
  }

  /** What it says of an annotation, if that is meant. */
  Optional<Remark> of(View view) {
    String name = Jakarta.simple(view);
    if (!annotations.contains(name) || !when.test(view)) {
      return Optional.empty();
    }
    return Optional.of(
        member.isEmpty()
            ? new Remark(problem, List.of(name, why, instead), view.origin())
            : new Remark(problem, List.of(member, name, why, instead), view.at(member)));
  }
}
