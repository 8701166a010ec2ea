package dev.rowan.query;

import static dev.rowan.query.Functions.concat;
import static dev.rowan.query.Functions.encode;
import static dev.rowan.query.Functions.format;
import static dev.rowan.query.Sql.value;

import dev.rowan.mapping.SqlTypes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions of text. */
class TextFunctionsTest extends FunctionTest {

  private static final TextExpression ANA = value("Ana");

  @Test
  void changeTexts() {
    holds(ANA.upper(), "upper(?)", "ANA");
    holds(ANA.reverse(), "reverse(?)", "anA");
    holds(ANA.repeat(2), "repeat(?, ?)", "AnaAna");
    holds(ANA.md5(), "md5(?)", md5("Ana"));
    holds(ANA.translate("na", "ma"), "translate(?, ?, ?)", "Ama");
    holds(ANA.overlay("xyz", 2, 1), "overlay(? placing ? from ? for ?)", "Axyza");
    holds(ANA.concat(" ").concat(value("Bo")), "(? || ?) || ?", "Ana Bo");
    holds(concat(ANA, value(1), value("x")), "concat(?, ?, ?)", "Ana1x");
  }

  private static String md5(String text) {
    try {
      byte[] hash =
          java.security.MessageDigest.getInstance("MD5")
              .digest(text.getBytes(StandardCharsets.UTF_8));
      return java.util.HexFormat.of().formatHex(hash);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void padAndTrim() {
    holds(ANA.padStart(5, "."), "lpad(?, ?, ?)", "..Ana");
    holds(ANA.padEnd(5, "."), "rpad(?, ?, ?)", "Ana..");
    holds(value("xxAnayy").trim("xy"), "btrim(?, ?)", "Ana");
    holds(value("xxAna").trimStart("x"), "ltrim(?, ?)", "Ana");
    holds(value("Anayy").trimEnd("y"), "rtrim(?, ?)", "Ana");
  }

  @Test
  void knowRegularExpressions() {
    TextExpression phone = value("041-555-7788");
    holds(phone.regexpReplace("-", " "), "regexp_replace(?, ?, ?)", "041 555-7788");
    holds(phone.regexpReplace("-", " ", "g"), "regexp_replace(?, ?, ?, ?)", "041 555 7788");
    holds(
        phone.regexpReplace("(\\d+)-(\\d+)", "\\2/\\1"), "regexp_replace(?, ?, ?)", "555/041-7788");
    holds(phone.regexpMatch("(\\d+)-(\\d+)"), "regexp_match(?, ?)", List.of("041", "555"));
    holds(phone.regexpMatch("x"), "regexp_match(?, ?)", null);
    holds(phone.split("-"), "string_to_array(?, ?)", List.of("041", "555", "7788"));
    isTrue(phone.matches("^0"), "? ~ ?");
    isTrue(ANA.matchesIgnoreCase("NA"), "? ~* ?");
  }

  @Test
  void encodeAndDecode() {
    Expression<byte[]> bytes = value("Ana".getBytes(StandardCharsets.UTF_8), SqlTypes.BYTEA);
    holds(encode(bytes, "base64"), "encode(?::bytea, 'base64')", "QW5h");
    holds(
        encode(value("416e61").decode("hex"), "escape"),
        "encode(decode(?, 'hex'), 'escape')",
        "Ana");
    holds(format("%s is %s", ANA, value(7)), "format('%s is %s', ?, ?)", "Ana is 7");
    holds(ANA.collate("C").upper(), "upper((? collate \"C\"))", "ANA");
  }
}
