package dev.rowan.validation;

import java.net.IDN;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is an address of an e-mail, for generated code: a local part of at most 64 characters, and a
 * domain of at most 255, which may be international, or an IP address in brackets. It is read in
 * one pass.
 */
public final class Emails {
  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_DOMAIN = 255;
  private static final String SIGNS = "!#$%&'*+/=?^_`{|}~";
  private static final String QUOTED_SIGNS = SIGNS + ".(),<>[]:; @-";
  private static final Pattern IP_V4 =
      Pattern.compile("[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");

  private Emails() {}

  /** Whether the text is an address; null and the empty text pass. */
  public static boolean isEmail(@Nullable CharSequence text) {
    if (text == null || text.length() == 0) {
      return true;
    }
    String address = text.toString();
    int at = address.lastIndexOf('@');
    return at >= 0 && isLocalPart(address.substring(0, at)) && isDomain(address.substring(at + 1));
  }

  /** Words between dots, each of them plain or in quotes. */
  private static boolean isLocalPart(String part) {
    if (part.length() > LONGEST_LOCAL_PART) {
      return false;
    }
    int i = endOfWord(part, 0);
    while (i >= 0 && i < part.length()) {
      i = part.charAt(i) == '.' ? endOfWord(part, i + 1) : -1;
    }
    return i >= 0;
  }

  /** The index behind the word that begins here, or -1 when there is none. */
  private static int endOfWord(String part, int start) {
    if (start < part.length() && part.charAt(start) == '"') {
      return endOfQuotes(part, start + 1);
    }
    int i = start;
    while (i < part.length() && (isPlain(part.charAt(i)) || part.charAt(i) == '-')) {
      i++;
    }
    return i > start ? i : -1;
  }

  private static int endOfQuotes(String part, int start) {
    int i = start;
    while (i < part.length() && part.charAt(i) != '"') {
      char c = part.charAt(i);
      boolean isEscape = c == '\\' && i + 1 < part.length() && isEscaped(part.charAt(i + 1));
      if (!isEscape && !isPlain(c) && QUOTED_SIGNS.indexOf(c) < 0) {
        return -1;
      }
      i += isEscape ? 2 : 1;
    }
    return i < part.length() && i > start ? i + 1 : -1;
  }

  private static boolean isEscaped(char c) {
    return c == '\\' || c == '"';
  }

  private static boolean isDomain(String domain) {
    if (domain.endsWith(".")) {
      return false;
    }
    String ascii;
    try {
      ascii = IDN.toASCII(domain);
    } catch (IllegalArgumentException e) {
      return false;
    }
    return ascii.length() <= LONGEST_DOMAIN
        && (ascii.startsWith("[") ? isLiteral(ascii) : areLabels(ascii));
  }

  private static boolean isLiteral(String domain) {
    if (!domain.endsWith("]")) {
      return false;
    }
    String inner = domain.substring(1, domain.length() - 1);
    return inner.regionMatches(true, 0, "IPv6:", 0, 5)
        ? IpV6.isAddress(inner.substring(5))
        : IP_V4.matcher(inner).matches();
  }

  /** Labels between dots; a label neither begins nor ends with a dash. */
  private static boolean areLabels(String domain) {
    char before = '.';
    for (int i = 0; i < domain.length(); i++) {
      char c = domain.charAt(i);
      boolean isBoundary = before == '.' || (before == '-' && c == '.');
      if (!isPlain(c) && ((c != '-' && c != '.') || isBoundary)) {
        return false;
      }
      before = c;
    }
    return before != '.' && before != '-';
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c >= 0x80
        || SIGNS.indexOf(c) >= 0;
  }
}
