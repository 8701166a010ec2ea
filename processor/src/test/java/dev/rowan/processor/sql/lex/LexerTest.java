package dev.rowan.processor.sql.lex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.sql.lex.SyntaxError.Kind;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {

  private static List<String> lex(String sql) {
    Lexed lexed = Lexer.lex(sql);
    assertThat(lexed.error()).isEmpty();
    return lexed.tokens().stream()
        .filter(t -> t.kind() != TokenKind.END)
        .map(t -> t.kind() + " " + t.text())
        .toList();
  }

  private static SyntaxError error(String sql) {
    return Lexer.lex(sql).error().orElseThrow();
  }

  @Test
  void foldsWordsButNotQuotedNames() {
    assertThat(lex("Select _a1$ \"User \"\"x\" ÄÖü"))
        .containsExactly("WORD select", "WORD _a1$", "QUOTED User \"x", "WORD ÄÖü");
  }

  @Test
  void decodesUnicodeNames() {
    assertThat(lex("U&\"d\\0061t\\+000061\" u&\"d!0061!!\" uescape '!' U&\"\\00zz\""))
        .containsExactly("QUOTED data", "QUOTED da!", "QUOTED \\00zz");
  }

  @Test
  void tellsWhereTokensStand() {
    assertThat(Lexer.lex("a  'x' :p").tokens())
        .extracting(Token::offset, Token::end)
        .containsExactly(tuple(0, 1), tuple(3, 6), tuple(7, 9), tuple(9, 9));
  }

  private static Tuple tuple(int offset, int end) {
    return Tuple.tuple(offset, end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'it''s'",
        "E'a\\'b'",
        "e'\\\\'",
        "N'x'",
        "U&'\\0061'",
        "U&'!0061' uescape '!'",
        "$$it's :x$$",
        "$tag$ $$ $tag $tag$",
        "'a'\n  'b'",
        "'a' -- c\n 'b'",
        "''",
        "'\\'",
        "$é$x$é$"
      })
  void readsStrings(String string) {
    assertThat(lex(string)).containsExactly("STRING " + string);
  }

  @Test
  void continuesStringsOnlyOverLines() {
    assertThat(lex("'a' 'b'")).containsExactly("STRING 'a'", "STRING 'b'");
    assertThat(lex("E'a'\n'\\''")).containsExactly("STRING E'a'\n'\\''");
  }

  @Test
  void readsBits() {
    assertThat(lex("B'01' x'1F'")).containsExactly("BITS B'01'", "BITS x'1F'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "42",
        "3.5",
        "4.",
        ".001",
        "5e2",
        "1.925e-3",
        "0x1F_a",
        "0o17",
        "0b11",
        "1_500_000"
      })
  void readsNumbers(String number) {
    assertThat(lex(number)).containsExactly("NUMBER " + number);
  }

  @Test
  void endsNumbers() {
    assertThat(lex("1..2")).containsExactly("NUMBER 1", "MARK ..", "NUMBER 2");
    assertThat(lex("1e")).containsExactly("NUMBER 1", "WORD e");
    assertThat(lex("$1")).containsExactly("POSITION $1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "->>", "@>", "?|", "?&", "?", "||", "<=", "<>", "!=", "~*", "!~~", "#>>", "@-", "&&"
      })
  void readsOperators(String operator) {
    assertThat(lex("a" + operator + "b"))
        .containsExactly("WORD a", "OPERATOR " + operator, "WORD b");
  }

  @Test
  void cutsOperators() {
    assertThat(lex("a=-1")).containsExactly("WORD a", "OPERATOR =", "OPERATOR -", "NUMBER 1");
    assertThat(lex("a*-b")).containsExactly("WORD a", "OPERATOR *", "OPERATOR -", "WORD b");
    assertThat(lex("a+--b\nc")).containsExactly("WORD a", "OPERATOR +", "WORD c");
    assertThat(lex("a*/* x */b")).containsExactly("WORD a", "OPERATOR *", "WORD b");
  }

  @Test
  void skipsComments() {
    assertThat(lex("a /* b /* :c */ ' */ d -- :e '\nf"))
        .containsExactly("WORD a", "WORD d", "WORD f");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = ';',
      value = {
        ":since; PARAMETER since",
        "x::int; WORD x|MARK :::|WORD int",
        ":p::int; PARAMETER p|MARK :::|WORD int",
        "a := 1; WORD a|MARK :=|NUMBER 1",
        "a=:B1$; WORD a|OPERATOR =|PARAMETER B1$",
        "a : b; WORD a|MARK :|WORD b",
        "f(:limit,:order); WORD f|MARK (|PARAMETER limit|MARK ,|PARAMETER order|MARK )",
        "a[1:n]; WORD a|MARK [|NUMBER 1|MARK :|WORD n|MARK ]",
        "a[:n]; WORD a|MARK [|MARK :|WORD n|MARK ]",
        "a[m:n]; WORD a|MARK [|WORD m|MARK :|WORD n|MARK ]",
        "a[(:n)]; WORD a|MARK [|MARK (|PARAMETER n|MARK )|MARK ]",
        "a[:m : :n]; WORD a|MARK [|PARAMETER m|MARK :|PARAMETER n|MARK ]",
        "a[1+:n]; WORD a|MARK [|NUMBER 1|OPERATOR +|PARAMETER n|MARK ]",
        "array[:a,:b]; WORD array|MARK [|PARAMETER a|MARK ,|PARAMETER b|MARK ]",
        "array[[:a],[:b]]; WORD array|MARK [|MARK [|PARAMETER a|MARK ]|MARK ,|MARK [|PARAMETER b|MARK ]|MARK ]"
      })
  void tellsParametersFromOtherColons(String sql, String tokens) {
    assertThat(lex(sql)).containsExactly(tokens.replace(":::", "::").split("\\|"));
  }

  @Test
  void saysWhatIsNotClosed() {
    assertThat(error("select 'abc")).isEqualTo(new SyntaxError(Kind.UNTERMINATED_STRING, 7, 1));
    assertThat(error("select E'abc\\'")).isEqualTo(new SyntaxError(Kind.UNTERMINATED_STRING, 7, 1));
    assertThat(error("a $x$ b $X$")).isEqualTo(new SyntaxError(Kind.UNTERMINATED_STRING, 2, 1));
    assertThat(error("a \"b")).isEqualTo(new SyntaxError(Kind.UNTERMINATED_NAME, 2, 1));
    assertThat(error("a U&\"b")).isEqualTo(new SyntaxError(Kind.UNTERMINATED_NAME, 2, 1));
    assertThat(error("a /* /* */")).isEqualTo(new SyntaxError(Kind.UNTERMINATED_COMMENT, 2, 1));
    assertThat(error("a \"\"")).isEqualTo(new SyntaxError(Kind.EMPTY_NAME, 2, 2));
  }

  @Test
  void passesWhatPostgresqlHasNoUseFor() {
    assertThat(lex("{ \\ } $ \0"))
        .containsExactly("OTHER {", "OTHER \\", "OTHER }", "OTHER $", "OTHER \0");
  }
}
