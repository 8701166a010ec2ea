package dev.rowan.it.types;

/** An enum that is stored as text. */
public enum Level {
  LOW {
    @Override
    public int rank() {
      return 1;
    }
  },
  HIGH {
    @Override
    public int rank() {
      return 2;
    }
  };

  public abstract int rank();
}
