package dev.rowan.migrations.pull;

/**
 * How entities are written.
 *
 * @param packageName the package they stand in
 * @param style what they are
 */
public record PullOptions(String packageName, Style style) {
  /**
   * Checks the name of the package.
   *
   * @throws IllegalArgumentException when it is none
   */
  public PullOptions {
    if (!SourceNames.isPackage(packageName)) {
      throw new IllegalArgumentException("Not the name of a package: " + packageName);
    }
  }

  /** Classes in this package. */
  public static PullOptions classes(String packageName) {
    return new PullOptions(packageName, Style.CLASSES);
  }

  /** Records in this package. */
  public static PullOptions records(String packageName) {
    return new PullOptions(packageName, Style.RECORDS);
  }

  boolean isRecords() {
    return style == Style.RECORDS;
  }

  /** What entities are. */
  public enum Style {
    /** Classes with public fields, and collections for what leads to them. */
    CLASSES,
    /** Records, which hold what they lead to in a {@code Lazy}, and no collections. */
    RECORDS
  }
}
