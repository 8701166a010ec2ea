package dev.rowan.mapping;

import java.util.BitSet;

/** The SQL type of bits. */
public final class BitTypes {

  /** {@code varbit}, up to the last bit that is set. */
  public static final SqlType<BitSet> VARBIT = new BitSetType();

  private BitTypes() {}

  private static final class BitSetType extends TypedText<BitSet> {
    BitSetType() {
      super(BitSet.class, "varbit");
    }

    @Override
    String text(int index, BitSet value) {
      StringBuilder text = new StringBuilder(value.length());
      for (int bit = 0; bit < value.length(); bit++) {
        text.append(value.get(bit) ? '1' : '0');
      }
      return text.toString();
    }

    @Override
    BitSet value(String text) {
      BitSet bits = new BitSet(text.length());
      for (int bit = text.indexOf('1'); bit >= 0; bit = text.indexOf('1', bit + 1)) {
        bits.set(bit);
      }
      return bits;
    }
  }
}
