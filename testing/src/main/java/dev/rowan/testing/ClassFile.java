package dev.rowan.testing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a compiled class says of itself.
 *
 * @param superclass the class that it extends, with slashes; empty for {@code Object}
 * @param interfaces those it implements, with slashes
 * @param texts the constants of its fields that are texts, by the names of the fields
 * @param words all texts in it, among them the types of its annotations
 */
record ClassFile(
    String superclass, List<String> interfaces, Map<String, String> texts, Set<String> words) {

  static ClassFile read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new Reader(in).read();
    } catch (IOException e) {
      throw new IllegalArgumentException("no class file", e);
    }
  }

  private static final class Reader {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;

    private final DataInputStream in;
    private final Map<Integer, String> words = new LinkedHashMap<>();
    private final Map<Integer, Integer> names = new LinkedHashMap<>();

    Reader(DataInputStream in) {
      this.in = in;
    }

    ClassFile read() throws IOException {
      in.skipNBytes(8); // what it is, and its version
      readConstants();
      in.skipNBytes(4); // its access, and itself
      String superclass = named(in.readUnsignedShort());
      int count = in.readUnsignedShort();
      List<String> interfaces = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        interfaces.add(named(in.readUnsignedShort()));
      }
      return new ClassFile(superclass, interfaces, readFields(), Set.copyOf(words.values()));
    }

    private void readConstants() throws IOException {
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case UTF8 -> words.put(i, in.readUTF());
          case CLASS, STRING -> names.put(i, in.readUnsignedShort());
          case 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          case LONG, DOUBLE -> {
            in.skipNBytes(8);
            i++; // they take two places
          }
          default -> in.skipNBytes(4);
        }
      }
    }

    private Map<String, String> readFields() throws IOException {
      Map<String, String> texts = new LinkedHashMap<>();
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        in.skipNBytes(2);
        String name = word(in.readUnsignedShort());
        boolean isText = word(in.readUnsignedShort()).equals("Ljava/lang/String;");
        int attributes = in.readUnsignedShort();
        for (int j = 0; j < attributes; j++) {
          boolean isConstant = word(in.readUnsignedShort()).equals("ConstantValue");
          int length = in.readInt();
          if (isConstant && isText) {
            texts.put(name, named(in.readUnsignedShort()));
          } else {
            in.skipNBytes(length);
          }
        }
      }
      return texts;
    }

    private String word(int index) {
      return words.getOrDefault(index, "");
    }

    private String named(int index) {
      return word(names.getOrDefault(index, 0));
    }
  }
}
