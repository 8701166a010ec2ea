package dev.rowan.declared;

import dev.rowan.declared.ClassFile.Member;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a class file from its beginning to the end of its methods. */
final class ClassFileReader {
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int STRING = 8;

  private final DataInputStream in;
  private final Map<Integer, String> words = new HashMap<>();
  private final Map<Integer, Integer> names = new HashMap<>();

  ClassFileReader(DataInputStream in) {
    this.in = in;
  }

  ClassFile read() throws IOException {
    in.skipNBytes(8); // what it is, and its version
    readConstants();
    in.skipNBytes(2); // its access
    String name = named(in.readUnsignedShort());
    in.skipNBytes(2); // the class that it extends
    int count = in.readUnsignedShort();
    List<String> interfaces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      interfaces.add(named(in.readUnsignedShort()));
    }
    return new ClassFile(
        name, interfaces, readMembers(), readMembers(), Set.copyOf(words.values()));
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

  private List<Member> readMembers() throws IOException {
    List<Member> members = new ArrayList<>();
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipNBytes(2); // its access
      String name = word(in.readUnsignedShort());
      boolean isText = word(in.readUnsignedShort()).equals("Ljava/lang/String;");
      members.add(readAttributes(name, isText));
    }
    return members;
  }

  private Member readAttributes(String name, boolean isText) throws IOException {
    String constant = null;
    Map<String, Map<String, String>> annotations = new HashMap<>();
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      String attribute = word(in.readUnsignedShort());
      int length = in.readInt();
      if (attribute.equals("ConstantValue") && isText) {
        constant = named(in.readUnsignedShort());
      } else if (attribute.equals("RuntimeInvisibleAnnotations")) {
        readAnnotations(annotations);
      } else {
        in.skipNBytes(length);
      }
    }
    return new Member(name, constant, annotations);
  }

  private void readAnnotations(Map<String, Map<String, String>> annotations) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      String type = word(in.readUnsignedShort());
      annotations.put(type, readAnnotation());
    }
  }

  private Map<String, String> readAnnotation() throws IOException {
    Map<String, String> texts = new HashMap<>();
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      String member = word(in.readUnsignedShort());
      String text = readValue();
      if (text != null) {
        texts.put(member, text);
      }
    }
    return texts;
  }

  /** The value of a member; null when it is no text. */
  private @Nullable String readValue() throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 's' -> {
        return word(in.readUnsignedShort());
      }
      case 'e' -> in.skipNBytes(4);
      case '@' -> {
        in.skipNBytes(2);
        readAnnotation();
      }
      case '[' -> {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
          readValue();
        }
      }
      default -> in.skipNBytes(2);
    }
    return null;
  }

  private String word(int index) {
    return words.getOrDefault(index, "");
  }

  private String named(int index) {
    return word(names.getOrDefault(index, 0));
  }
}
