package dev.rowan.mapping;

import dev.rowan.errors.InvalidValueException;
import dev.rowan.types.Cidr;
import dev.rowan.types.MacAddress;
import java.net.InetAddress;

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
      return Cidr.of(text).address();
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
