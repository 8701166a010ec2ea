package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;

/**
 * Prints source: indents lines, and breaks one that is too long at the last of the places where it
 * may break. Which lines that concerns is known when the text after such a place crosses the width.
 */
final class Printer extends SourceWriter {
  private static final int WIDTH = 100;
  private static final int NONE = -1;
  private static final int CONTINUED = 2;

  private final StringBuilder out = new StringBuilder(1024);
  private int level;
  private int lineStart;
  private boolean isLineBegun;

  /** The lines of the statement that are ended; {@link #NONE} outside one. */
  private int statementLines = NONE;

  /** Where the line may break; {@link #NONE} if nowhere. */
  private int joint = NONE;

  private int jointLevel;
  private boolean isSpace;

  /** Prints for a place where names have their meanings. */
  Printer(Scope scope) {
    super(scope);
  }

  @Override
  public String known(ClassName name) {
    String known = scope().find(name);
    return known == null ? name.canonicalName() : known;
  }

  @Override
  public void text(String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      line(text, from, end);
      newLine();
      from = end + 1;
    }
    line(text, from, text.length());
  }

  private void line(String text, int from, int to) {
    if (from == to) {
      return;
    }
    if (!isLineBegun) {
      out.append(indent());
      isLineBegun = true;
    }
    out.append(text, from, to);
    if (joint != NONE && isTooLong()) {
      breakLine();
    }
  }

  private void newLine() {
    if (joint != NONE && isTooLong()) {
      breakLine();
    }
    out.setLength(endOfText(out.length()));
    out.append('\n');
    lineStart = out.length();
    joint = NONE;
    isLineBegun = false;
    if (statementLines == 0) {
      level += CONTINUED;
    }
    if (statementLines != NONE) {
      statementLines++;
    }
  }

  /** Where the line's text ends that stands before a place: spaces at the end are not written. */
  private int endOfText(int place) {
    int end = place;
    while (end > lineStart && out.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private boolean isTooLong() {
    return out.length() - lineStart > WIDTH;
  }

  private void breakLine() {
    int end = endOfText(joint);
    out.replace(end, isSpace ? joint + 1 : joint, "\n" + "  ".repeat(jointLevel));
    lineStart = end + 1;
    joint = NONE;
  }

  private String indent() {
    return "  ".repeat(level);
  }

  @Override
  void space() {
    mark();
    isSpace = true;
    out.append(' ');
  }

  @Override
  void joint() {
    if (out.length() > lineStart) {
      mark();
    }
  }

  private void mark() {
    joint = out.length();
    jointLevel = level + CONTINUED;
    isSpace = false;
  }

  @Override
  void indent(int levels) {
    level += levels;
  }

  @Override
  void beginStatement() {
    statementLines = 0;
  }

  @Override
  void endStatement() {
    returnToStatement(NONE);
  }

  @Override
  int leaveStatement() {
    int state = statementLines;
    statementLines = NONE;
    return state;
  }

  @Override
  void returnToStatement(int state) {
    if (state == NONE && statementLines > 0) {
      level -= CONTINUED;
    }
    statementLines = state;
  }

  @Override
  void javadoc(CodeBlock text) {
    Printer inner = new Printer(scope());
    text.write(inner);
    for (String line : Javadoc.layOut(inner.toString(), WIDTH - indent().length())) {
      text(line + "\n");
    }
  }

  @Override
  boolean fits(CodeBlock code) {
    Width width = new Width(this);
    code.write(width);
    int begun = isLineBegun ? out.length() - lineStart : indent().length();
    return begun + width.total() <= WIDTH;
  }

  @Override
  void endLine() {
    if (out.length() > lineStart) {
      newLine();
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
