package dev.rowan.validation;

import java.util.regex.Pattern;

/** What is an address of IPv6 as text. */
final class IpV6 {
  private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
  private static final Pattern BYTE = Pattern.compile("25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9]");
  private static final Pattern ZONED = Pattern.compile("(?i)fe80:(:[0-9a-f]{0,4}){0,4}%[0-9a-z]+");
  private static final int GROUPS = 8;

  private IpV6() {}

  static boolean isAddress(String text) {
    if (ZONED.matcher(text).matches()) {
      return true;
    }
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text) == GROUPS && text.indexOf('.') < 0;
    }
    String tail = text.substring(gap + 2);
    return tail.indexOf('.') < 0
        ? isShort(groups(text.substring(0, gap)), groups(tail))
        : isMixed(text.substring(0, gap), tail);
  }

  private static boolean isShort(int before, int behind) {
    return before >= 0 && behind >= 0 && before + behind < GROUPS;
  }

  /** An address of IPv4 behind a few groups and the gap. */
  private static boolean isMixed(String head, String tail) {
    int last = tail.lastIndexOf(':');
    String prefix = last < 0 ? "" : tail.substring(0, last);
    boolean isPrefix =
        head.isEmpty()
            ? prefix.isEmpty()
                || prefix.toLowerCase(java.util.Locale.ROOT).matches("ffff(:0{1,4})?")
            : prefix.isEmpty() && groups(head) <= 4 && groups(head) > 0;
    return isPrefix && isV4(tail.substring(last + 1));
  }

  private static boolean isV4(String text) {
    String[] bytes = text.split("\\.", -1);
    boolean isRight = bytes.length == 4;
    for (String each : bytes) {
      isRight &= BYTE.matcher(each).matches();
    }
    return isRight;
  }

  /** The number of groups between colons; 0 for the empty text, -1 when one is no group. */
  private static int groups(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    String[] groups = text.split(":", -1);
    for (String group : groups) {
      if (!GROUP.matcher(group).matches()) {
        return -1;
      }
    }
    return groups.length;
  }
}
