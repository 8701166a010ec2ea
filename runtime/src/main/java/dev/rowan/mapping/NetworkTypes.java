package dev.rowan.mapping;

import dev.rowan.errors.InvalidValueException;
import dev.rowan.types.Cidr;
import dev.rowan.types.MacAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** The SQL types of addresses. */
public final class NetworkTypes {

  /** {@code inet} of a single address. */
  public static final SqlType<InetAddress> INET = new InetType();

  /** {@code cidr}. */
  public static final SqlType<Cidr> CIDR = new CidrType();

  /** {@code macaddr}. */
  public static final SqlType<MacAddress> MACADDR = new MacAddressType();

  private NetworkTypes() {}

  private static final class InetType extends TypedText<InetAddress> {
    InetType() {
      super(InetAddress.class, "inet");
    }

    @Override
    String text(int index, InetAddress value) {
      String text = value.getHostAddress();
      if (text.indexOf('%') >= 0) {
        throw new InvalidValueException(
            "Parameter " + index + ": PostgreSQL has no scope for an address, as in " + text,
            null,
            null);
      }
      return text;
    }

    @Override
    InetAddress value(String text) {
      if (text.indexOf('/') >= 0) {
        throw new IllegalArgumentException(text + " has a mask; read it as a String");
      }
      byte[] bytes = ipv4(text);
      try {
        return bytes == null ? Cidr.of(text).address() : InetAddress.getByAddress(bytes);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException("Not an address: " + text, e);
      }
    }

    /** The four numbers; null when the text is none of four. */
    private static byte @Nullable [] ipv4(String text) {
      byte[] bytes = new byte[4];
      int count = 0;
      int number = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '.' && count < 3 && number < 256) {
          bytes[count++] = (byte) number;
          number = 0;
        } else if (c >= '0' && c <= '9' && number < 100) {
          number = 10 * number + c - '0';
        } else {
          return null;
        }
      }
      bytes[3] = (byte) number;
      return count == 3 && number < 256 ? bytes : null;
    }
  }

  private static final class CidrType extends TypedText<Cidr> {
    CidrType() {
      super(Cidr.class, "cidr");
    }

    @Override
    String text(int index, Cidr value) {
      return value.toString();
    }

    @Override
    Cidr value(String text) {
      return Cidr.of(text);
    }
  }

  private static final class MacAddressType extends TypedText<MacAddress> {
    MacAddressType() {
      super(MacAddress.class, "macaddr");
    }

    @Override
    String text(int index, MacAddress value) {
      return value.toString();
    }

    @Override
    MacAddress value(String text) {
      return MacAddress.of(text);
    }
  }
}
