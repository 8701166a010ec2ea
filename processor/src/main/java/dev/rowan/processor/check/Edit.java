package dev.rowan.processor.check;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text.
 *
 * @param start where it begins
 * @param end where what it replaces ends
 * @param text what stands there instead
 */
record Edit(int start, int end, String text) {

  /** The text with all of them, which do not overlap. */
  static String all(String text, List<Edit> edits) {
    StringBuilder edited = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).reversed())
        .forEach(edit -> edited.replace(edit.start, edit.end, edit.text));
    return edited.toString();
  }
}
