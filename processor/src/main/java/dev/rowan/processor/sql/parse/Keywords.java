package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import java.util.Set;

/**
 * Which words may be names, and where.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">Keywords</a>
 */
final class Keywords {

  /** Names of nothing, unless after {@code as}. */
  private static final Set<String> RESERVED =
      words(
          "all analyse analyze and any array as asc asymmetric both case cast check collate column"
              + " constraint create current_catalog current_date current_role current_time"
              + " current_timestamp current_user default deferrable desc distinct do else end"
              + " except false fetch for foreign from grant group having in initially intersect"
              + " into lateral leading limit localtime localtimestamp not null offset on only or"
              + " order placing primary references returning select session_user some symmetric"
              + " system_user table then to trailing true union unique user using variadic when"
              + " where window with");

  /** Names of functions and types, but not of columns and tables. */
  private static final Set<String> OF_FUNCTIONS =
      words(
          "authorization binary collation concurrently cross current_schema freeze full ilike inner"
              + " is isnull join left like natural notnull outer overlaps right similar tablesample"
              + " verbose");

  /** Names of result columns only after {@code as}. */
  private static final Set<String> NO_BARE_LABELS =
      words(
          "array as char character create day except fetch filter for from grant group having hour"
              + " intersect into isnull limit minute month notnull offset on order over overlaps"
              + " precision returning second to union varying where window with within without"
              + " year");

  /** Functions that are called without brackets. */
  private static final Set<String> BARE_FUNCTIONS =
      words(
          "current_catalog current_date current_role current_schema current_time current_timestamp"
              + " current_user localtime localtimestamp session_user system_user user");

  /** Words that mean something somewhere, and may be names everywhere else. */
  private static final Set<String> UNRESERVED =
      words(
          "abort absent absolute access action add admin after aggregate also alter always"
              + " asensitive assertion assignment at atomic attach attribute backward before begin"
              + " between bigint bit boolean breadth by cache call called cascade cascaded catalog"
              + " chain char character characteristics checkpoint class close cluster coalesce"
              + " columns comment comments commit committed compression conditional configuration"
              + " conflict connection constraints content continue conversion copy cost csv cube"
              + " current cursor cycle data database day deallocate dec decimal declare defaults"
              + " deferred definer delete delimiter delimiters depends depth detach dictionary"
              + " disable discard document domain double drop each edge empty enable encoding"
              + " encrypted enforced enum error escape event exclude excluding exclusive execute"
              + " exists explain expression extension external extract family filter finalize first"
              + " float following force format forward function functions generated global graph"
              + " graph_table granted greatest grouping groups handler header hold hour identity if"
              + " ignore immediate immutable implicit import include including increment indent"
              + " index indexes inherit inherits inline inout input insensitive insert instead int"
              + " integer interval invoker isolation json json_array json_arrayagg json_exists"
              + " json_object json_objectagg json_query json_scalar json_serialize json_table"
              + " json_value keep key keys label language large last leakproof least level listen"
              + " load local location lock locked logged lsn mapping match matched materialized"
              + " maxvalue merge merge_action method minute minvalue mode month move name names"
              + " national nchar nested new next nfc nfd nfkc nfkd no node none normalize"
              + " normalized nothing notify nowait nullif nulls numeric object objects of off oids"
              + " old omit operator option options ordinality others out over overlay overriding"
              + " owned owner parallel parameter parser partial partition partitions passing"
              + " password path period plan plans policy portion position preceding precision"
              + " prepare prepared preserve prior privileges procedural procedure procedures"
              + " program properties property publication quote quotes range read real reassign"
              + " recheck recursive ref referencing refresh reindex relationship relative release"
              + " rename repack repeatable replace replica reset respect restart restrict return"
              + " returns revoke role rollback rollup routine routines row rows rule savepoint"
              + " scalar schema schemas scroll search second security sequence sequences"
              + " serializable server session set setof sets share show simple skip smallint"
              + " snapshot source split sql stable standalone start statement statistics stdin"
              + " stdout storage stored strict string strip subscription substring support sysid"
              + " system tables tablespace target temp template temporary text ties time timestamp"
              + " transaction transform treat trigger trim truncate trusted type types uescape"
              + " unbounded uncommitted unconditional unencrypted unknown unlisten unlogged until"
              + " update vacuum valid validate validator value values varchar varying version"
              + " vertex view views virtual volatile wait whitespace within without work wrapper"
              + " write xml xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces"
              + " xmlparse xmlpi xmlroot xmlserialize xmltable year yes zone");

  /** Words with which statements begin. */
  private static final Set<String> STATEMENTS =
      words(
          "abort alter analyse analyze begin call checkpoint close cluster comment commit copy"
              + " create deallocate declare delete discard do drop end execute explain fetch grant"
              + " import insert listen load lock merge move notify prepare reassign refresh reindex"
              + " release repack reset revoke rollback savepoint security select set show start"
              + " table truncate unlisten update vacuum values wait with");

  /** Reserved words that can neither begin nor follow what is complete. */
  private static final Set<String> BETWEEN_PARTS =
      words(
          "and or asc desc except from group having in intersect limit offset order returning"
              + " select union where window");

  private Keywords() {}

  /** Whether the grammar of some version has the word. */
  static boolean isKnown(String word) {
    return RESERVED.contains(word) || OF_FUNCTIONS.contains(word) || UNRESERVED.contains(word);
  }

  /** Whether a statement begins with the word. */
  static boolean beginsStatement(String word) {
    return STATEMENTS.contains(word);
  }

  /** The words with which statements begin that have parameters. */
  static Set<String> common() {
    return Set.of("select", "insert", "update", "delete", "merge", "with", "values", "call");
  }

  /** Whether it is a reserved word that only divides parts of a statement. */
  static boolean dividesParts(String word) {
    return BETWEEN_PARTS.contains(word);
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** Whether it can name a table, a column or an alias. */
  static boolean isName(String word) {
    return !RESERVED.contains(word) && !OF_FUNCTIONS.contains(word);
  }

  /** Whether it can name a function. */
  static boolean isFunctionName(String word) {
    return !RESERVED.contains(word);
  }

  /** Whether it can name a result column without {@code as}. */
  static boolean isLabel(Token token) {
    return token.kind() == TokenKind.QUOTED
        || (token.kind() == TokenKind.WORD && !NO_BARE_LABELS.contains(token.text()));
  }

  /** Whether it is a function that is called without brackets. */
  static boolean isBareFunction(String word) {
    return BARE_FUNCTIONS.contains(word);
  }
}
