package dev.rowan.types;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A network, as PostgreSQL's {@code cidr} has it: {@code 10.1.0.0/16}. Immutable.
 *
 * @param address the first address of the network
 * @param prefix how many bits of the address belong to the network
 */
public record Cidr(InetAddress address, int prefix) {

  /**
   * Checks that the address is a network's.
   *
   * @throws IllegalArgumentException when the prefix is longer than the address, or bits of the
   *     address are set behind it
   */
  public Cidr {
    byte[] bytes = address.getAddress();
    if (prefix < 0 || prefix > bytes.length * 8) {
      throw new IllegalArgumentException(
          "A network of " + address.getHostAddress() + " has no prefix of " + prefix + " bits");
    }
    for (int bit = prefix; bit < bytes.length * 8; bit++) {
      if ((bytes[bit / 8] & (0x80 >> bit % 8)) != 0) {
        throw new IllegalArgumentException(
            address.getHostAddress() + " has bits behind the prefix of " + prefix);
      }
    }
  }

  /**
   * Reads a network: {@code 10.1.0.0/16}, {@code 2001:db8::/32}, or a single address.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Cidr of(String text) {
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    if (!isLiteral(host)) {
      throw new IllegalArgumentException("Not a network: " + text);
    }
    try {
      InetAddress address = InetAddress.getByName(host);
      int all = address.getAddress().length * 8;
      return new Cidr(address, slash < 0 ? all : Integer.parseInt(text.substring(slash + 1)));
    } catch (UnknownHostException | NumberFormatException e) {
      throw new IllegalArgumentException("Not a network: " + text, e);
    }
  }

  /** Whether it is an address and no name, for which Java would ask the network. */
  private static boolean isLiteral(String host) {
    boolean hasColon = host.indexOf(':') >= 0;
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      boolean isDigit = hasColon ? Character.digit(c, 16) >= 0 : c >= '0' && c <= '9';
      if (!isDigit && c != '.' && c != ':') {
        return false;
      }
    }
    return !host.isEmpty();
  }

  /** As PostgreSQL reads it: {@code 10.1.0.0/16}. */
  @Override
  public String toString() {
    return address.getHostAddress() + "/" + prefix;
  }
}
