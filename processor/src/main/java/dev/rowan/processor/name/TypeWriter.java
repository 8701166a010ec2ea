package dev.rowan.processor.name;

/** Takes the text of a type, piece by piece. */
public interface TypeWriter {
  /** Writes text that stands as it is. */
  void text(String text);

  /** The name by which a class is known here: simple where it is imported, else the full one. */
  String known(ClassName name);
}
