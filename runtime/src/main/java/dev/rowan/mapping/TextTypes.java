package dev.rowan.mapping;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;

/** The SQL types of what is text in the database and more than a String in Java. */
public final class TextTypes {

  /** {@code text} such as {@code https://example.org/}. */
  public static final SqlType<URI> URI = new UriType();

  /** {@code text} such as {@code https://example.org/}. */
  public static final SqlType<URL> URL = new UrlType();

  /** {@code text} such as {@code EUR}. */
  public static final SqlType<Currency> CURRENCY = new CurrencyType();

  /** {@code text} such as {@code de-CH}: a language tag. */
  public static final SqlType<Locale> LOCALE = new LocaleType();

  /** {@code text} such as {@code Europe/Zurich}. */
  public static final SqlType<TimeZone> TIME_ZONE = new TimeZoneType();

  /** {@code ltree}, a path of labels: {@code shop.books.poetry}. */
  public static final SqlType<String> LTREE = new NamedText("ltree");

  /** {@code tsvector}, the words of a text with their places. */
  public static final SqlType<String> TSVECTOR = new NamedText("tsvector");

  /** {@code xml}. */
  public static final SqlType<String> XML = new NamedText("xml");

  private TextTypes() {}

  /** A type that is text in Java, too. */
  private static final class NamedText extends TypedText<String> {
    NamedText(String name) {
      super(String.class, name);
    }

    @Override
    String text(int index, String value) {
      return Texts.checked(index, value);
    }

    @Override
    String value(String text) {
      return text;
    }
  }

  private static final class UriType extends ConvertedType<URI, String> {
    UriType() {
      super(URI.class, SqlTypes.TEXT);
    }

    @Override
    String to(URI value) {
      return value.toString();
    }

    @Override
    URI from(String value) {
      return java.net.URI.create(value);
    }
  }

  private static final class UrlType extends ConvertedType<URL, String> {
    UrlType() {
      super(URL.class, SqlTypes.TEXT);
    }

    @Override
    String to(URL value) {
      return value.toExternalForm();
    }

    @Override
    URL from(String value) {
      try {
        return new URL(value);
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }
  }

  private static final class CurrencyType extends ConvertedType<Currency, String> {
    CurrencyType() {
      super(Currency.class, SqlTypes.TEXT);
    }

    @Override
    String to(Currency value) {
      return value.getCurrencyCode();
    }

    @Override
    Currency from(String value) {
      try {
        return Currency.getInstance(value);
      } catch (IllegalArgumentException unknown) { // which has no words of its own
        throw new IllegalArgumentException("no currency has the code " + value, unknown);
      }
    }
  }

  private static final class LocaleType extends ConvertedType<Locale, String> {
    LocaleType() {
      super(Locale.class, SqlTypes.TEXT);
    }

    @Override
    String to(Locale value) {
      return value.toLanguageTag();
    }

    @Override
    Locale from(String value) {
      return Locale.forLanguageTag(value);
    }
  }

  private static final class TimeZoneType extends ConvertedType<TimeZone, String> {
    TimeZoneType() {
      super(TimeZone.class, SqlTypes.TEXT);
    }

    @Override
    String to(TimeZone value) {
      return known(value.getID()).getID();
    }

    @Override
    TimeZone from(String value) {
      return known(value);
    }

    /** The JDK takes GMT for what it does not know. */
    private static TimeZone known(String id) {
      TimeZone zone = TimeZone.getTimeZone(id);
      if (!zone.getID().equals(id)) {
        throw new IllegalArgumentException("No time zone is known as " + id);
      }
      return zone;
    }
  }
}
