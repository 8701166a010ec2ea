package dev.rowan.processor.source;

/** A mark in code that says how lines are laid out. */
enum Layout {
  INDENT {
    @Override
    void write(SourceWriter out) {
      out.indent(1);
    }
  },
  UNINDENT {
    @Override
    void write(SourceWriter out) {
      out.indent(-1);
    }
  },
  BEGIN_STATEMENT {
    @Override
    void write(SourceWriter out) {
      out.beginStatement();
    }
  },
  END_STATEMENT {
    @Override
    void write(SourceWriter out) {
      out.endStatement();
    }
  },
  SPACE {
    @Override
    void write(SourceWriter out) {
      out.space();
    }
  },
  JOINT {
    @Override
    void write(SourceWriter out) {
      out.joint();
    }
  };

  abstract void write(SourceWriter out);
}
