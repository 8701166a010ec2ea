package dev.rowan.migrations.pull;

import java.util.ArrayList;
import java.util.List;

/**
 * An annotation in a source.
 *
 * @param name the whole name of its type
 * @param members its members in their order
 */
record Annotation(String name, List<Member> members) {
  private static final String ROWAN = "dev.rowan.annotations.";

  Annotation {
    members = List.copyOf(members);
  }

  /** An annotation of Rowan. */
  static Annotation of(String name, Member... members) {
    return new Annotation(ROWAN + name, List.of(members));
  }

  /** An annotation of Rowan. */
  static Annotation of(String name, List<Member> members) {
    return new Annotation(ROWAN + name, members);
  }

  boolean is(String rowanName) {
    return name.equals(ROWAN + rowanName);
  }

  /** The same annotation with one more member. */
  Annotation with(Member member) {
    List<Member> all = new ArrayList<>(members);
    all.add(member);
    return new Annotation(name, all);
  }

  /** A member that is a text. */
  static Member text(String name, String value) {
    return new Member(name, new Value.Text(value));
  }

  /** A member that is a list of texts; a single one stands without braces. */
  static Member texts(String name, List<String> values) {
    return values.size() == 1
        ? text(name, values.get(0))
        : new Member(name, new Value.Texts(values));
  }

  /** A member as it stands in Java. */
  static Member code(String name, String value) {
    return new Member(name, new Value.Code(value));
  }

  /**
   * A member.
   *
   * @param name its name
   * @param value its value
   */
  record Member(String name, Value value) {}

  /** A value of a member. */
  sealed interface Value {
    /** A text. */
    record Text(String text) implements Value {}

    /** Several texts. */
    record Texts(List<String> texts) implements Value {}

    /** As it stands in Java. */
    record Code(String code) implements Value {}
  }
}
