package dev.rowan.processor.compile;

import java.util.List;
import java.util.Map;

/**
 * What a compilation gave.
 *
 * @param success whether the compiler was content
 * @param messages all that it said, in its order
 * @param generated the generated sources and resources by their paths
 * @param console what it printed besides
 */
public record CompileResult(
    boolean success, List<Message> messages, Map<String, String> generated, String console) {

  /** The messages with a code of Rowan's. */
  public List<Message> problems() {
    return messages.stream().filter(m -> !m.code().isEmpty()).toList();
  }

  /** The codes of Rowan's errors and warnings in their order. */
  public List<String> codes() {
    return problems().stream().map(Message::code).toList();
  }
}
