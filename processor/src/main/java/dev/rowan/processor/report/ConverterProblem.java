package dev.rowan.processor.report;

/** Mistakes in converters and where they stand. */
public enum ConverterProblem implements Problem {
  /** A class that converts nothing. */
  NOT_A_CONVERTER(
      641,
      "%s on the property %s is no converter; it does not say what becomes of a value and of a"
          + " column; let it implement dev.rowan.AttributeConverter<%s, ...>"),

  /** A converter of which there are no instances. */
  CONVERTER_NOT_MADE(
      642,
      "the converter %s of the property %s cannot be made; generated code calls a constructor"
          + " without parameters, or takes a constant INSTANCE; write one of the two, neither"
          + " private nor of an abstract or inner class"),

  /** A converter without types. */
  UNTYPED_CONVERTER(
      643,
      "the converter %s of the property %s does not say its types; they decide what it converts"
          + " and what the column is; write both in \"AttributeConverter<%s, ...>\""),

  /** A converter of another type. */
  CONVERTER_OF_OTHER_TYPE(
      644,
      "the converter %s is for %s, the property %s is of the type %s; it converts neither that nor"
          + " its elements; name a converter for %s"),

  /** A converter to what is no column. */
  CONVERTER_TO_NO_COLUMN(
      645,
      "the converter %s of the property %s converts to %s; no column holds values of that type;"
          + " convert to a type that a column holds, such as String or BigDecimal"),

  /** A converter where no value is converted. */
  CONVERT_WITHOUT_COLUMN(
      646,
      "@Convert stands on %s, which is a relation or embedded; a converter is for one value in one"
          + " column; remove @Convert, or the other annotation");

  private final int number;
  private final String text;

  ConverterProblem(int number, String text) {
    this.number = number;
    this.text = text;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String text() {
    return text;
  }
}
