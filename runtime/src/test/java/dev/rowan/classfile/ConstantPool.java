package dev.rowan.classfile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The constants of a class file (JVMS 4.4): all that a class can refer to stands there. */
final class ConstantPool {

  private static final Pattern CLASS_IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+);");

  private final Object[] constants;
  private boolean invokeDynamic;

  /** A constant that points at one or two others. */
  private record Reference(int tag, int first, int second) {}

  private ConstantPool(int count) {
    constants = new Object[count];
  }

  static ConstantPool of(byte[] classFile) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    if (in.readInt() != 0xCAFEBABE) {
      throw new IOException("Not a class file");
    }
    in.readInt(); // the version
    ConstantPool pool = new ConstantPool(in.readUnsignedShort());
    for (int i = 1; i < pool.constants.length; i++) {
      int tag = in.readUnsignedByte();
      pool.constants[i] = pool.constant(tag, in);
      if (tag == 5 || tag == 6) {
        i++; // long and double take two places
      }
    }
    return pool;
  }

  private Object constant(int tag, DataInputStream in) throws IOException {
    return switch (tag) {
      case 1 -> in.readUTF();
      case 3, 4 -> in.readInt();
      case 5, 6 -> in.readLong();
      case 7, 8, 16, 19, 20 -> new Reference(tag, in.readUnsignedShort(), 0);
      case 9, 10, 11, 12 -> new Reference(tag, in.readUnsignedShort(), in.readUnsignedShort());
      case 15 -> new Reference(tag, in.readUnsignedByte(), in.readUnsignedShort());
      case 17, 18 -> {
        invokeDynamic = true;
        yield new Reference(tag, in.readUnsignedShort(), in.readUnsignedShort());
      }
      default -> throw new IOException("Unknown constant " + tag);
    };
  }

  /** The classes that it names: as such, and in the types of fields and methods. */
  Set<String> classNames() {
    Set<String> names = new TreeSet<>();
    for (Object constant : constants) {
      if (constant instanceof Reference reference && reference.tag() == 7) {
        names.add(text(reference.first()).replaceAll("^\\[+L?|;$", ""));
      } else if (constant instanceof Reference reference && reference.tag() == 12) {
        addTypes(text(reference.second()), names);
      } else if (constant instanceof Reference reference && reference.tag() == 16) {
        addTypes(text(reference.first()), names);
      }
    }
    return names;
  }

  private static void addTypes(String descriptor, Set<String> names) {
    Matcher matcher = CLASS_IN_DESCRIPTOR.matcher(descriptor);
    while (matcher.find()) {
      // invokedynamic's own machinery has these in the descriptors of its bootstraps
      if (!isOfBootstrap(matcher.group(1))) {
        names.add(matcher.group(1));
      }
    }
  }

  private static boolean isOfBootstrap(String name) {
    return Set.of(
            "java/lang/invoke/MethodHandles$Lookup",
            "java/lang/invoke/MethodType",
            "java/lang/invoke/MethodHandle",
            "java/lang/invoke/CallSite",
            "java/lang/invoke/TypeDescriptor")
        .contains(name);
  }

  /** The methods of a class that it calls or refers to. */
  Set<String> methodsOf(String owner) {
    Set<String> methods = new TreeSet<>();
    for (Object constant : constants) {
      if (constant instanceof Reference method
          && (method.tag() == 10 || method.tag() == 11)
          && text(((Reference) constants[method.first()]).first()).equals(owner)) {
        methods.add(text(((Reference) constants[method.second()]).first()));
      }
    }
    return methods;
  }

  boolean hasInvokeDynamic() {
    return invokeDynamic;
  }

  private String text(int index) {
    return (String) constants[index];
  }
}
