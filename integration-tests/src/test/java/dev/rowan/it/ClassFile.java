package dev.rowan.it;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a class file refers to (JVMS 4.4). */
final class ClassFile {
  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final Set<Integer> DYNAMIC = Set.of(15, 16, 17, 18);

  private final Map<Integer, String> texts = new HashMap<>();
  private final List<Integer> classes = new ArrayList<>();
  private boolean dynamic;

  ClassFile(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    in.skipNBytes(8);
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      read(i, tag, in);
      i += tag == 5 || tag == 6 ? 1 : 0; // long and double take two places
    }
  }

  private void read(int index, int tag, DataInputStream in) throws IOException {
    dynamic |= DYNAMIC.contains(tag);
    switch (tag) {
      case UTF8 -> texts.put(index, in.readUTF());
      case CLASS -> classes.add(in.readUnsignedShort());
      case 8, 16, 19, 20 -> in.skipNBytes(2);
      case 15 -> in.skipNBytes(3);
      case 5, 6 -> in.skipNBytes(8);
      default -> in.skipNBytes(4);
    }
  }

  /** The classes that it names. */
  Set<String> classNames() {
    Set<String> names = new TreeSet<>();
    classes.forEach(index -> names.add(texts.get(index)));
    return names;
  }

  /** Whether it has method handles, method types, or anything that is linked dynamically. */
  boolean isDynamic() {
    return dynamic;
  }
}
