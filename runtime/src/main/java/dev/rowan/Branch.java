package dev.rowan;

import dev.rowan.mapping.Statements;
import dev.rowan.query.CheckReturnValue;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.GraphRelation;
import dev.rowan.query.GraphRelation.Kind;
import dev.rowan.query.Many;
import dev.rowan.query.TargetCondition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A relation along which a graph is saved, and what happens along it: to the entities that are
 * there, and to the rows that are stored but missing among them. Relations without a branch are
 * left alone, and so are those that are not loaded.
 *
 * <pre>{@code
 * GraphSave<Order> graph =
 *     orders.graph(
 *         save(ORDER.customer()),
 *         save(ORDER.lines()).deleteMissing().with(save(LINE.parts()).deleteMissing()),
 *         link(ORDER.tags()));
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param <C> the entity that it leads to
 */
@CheckReturnValue
public final class Branch<C> {

  /** What happens to rows that are stored and missing in the graph. */
  enum Missing {
    DELETE,
    UNLINK,
    KEEP,
    REFUSE
  }

  /** What else was said. */
  enum Word {
    LINK,
    ONLY_NEW,
    TAKE_OVER,
    OR_EMPTY,
    RECURSIVE
  }

  private final GraphRelation<?, C> relation;
  private final Set<Word> words;
  private final Missing missing;
  private final List<String> key;
  private final List<Branch<?>> branches;

  private Branch(
      GraphRelation<?, C> relation,
      Set<Word> words,
      Missing missing,
      List<String> key,
      List<Branch<?>> branches) {
    this.relation = relation;
    this.words = words;
    this.missing = missing;
    this.key = key;
    this.branches = branches;
  }

  /**
   * Saves the entities of a relation to many: new ones are inserted, those that differ from their
   * rows are updated. Where the rows refer to the entity, those that are missing are deleted if the
   * relation is declared with {@code orphanRemoval}, and else refused until another method says
   * what becomes of them. Of a many-to-many the links are made to be those of the graph as well,
   * and no row at the other end is deleted.
   */
  public static <C> Branch<C> save(Many<C> path) {
    return of(GraphRelation.of(path));
  }

  /**
   * Saves the entity of a relation to one: a new one is inserted, one that differs from its row is
   * updated. One of which only the id is known, as where the relation was not fetched, is none that
   * is saved.
   */
  public static <C> Branch<C> save(EntityTable<C> path) {
    return of(GraphRelation.of(path));
  }

  /**
   * Makes the links of a many-to-many those of the graph, or the foreign keys of a one-sided
   * one-to-many, and writes nothing else of the entities there, which must have their ids.
   *
   * @throws IllegalArgumentException when the rows themselves hold the relation
   */
  public static <C> Branch<C> link(Many<C> path) {
    GraphRelation<?, C> relation = GraphRelation.of(path);
    if (relation.kind() == Kind.ROWS) {
      throw new IllegalArgumentException(
          path
              + ": its rows hold the relation themselves, so that they are saved with it; write save("
              + path
              + ")");
    }
    return of(relation).with(Word.LINK);
  }

  private static <C> Branch<C> of(GraphRelation<?, C> relation) {
    return new Branch<>(
        relation, EnumSet.noneOf(Word.class), missing(relation), List.of(), List.of());
  }

  private Branch<C> with(Word word) {
    Set<Word> more = EnumSet.copyOf(words);
    more.add(word);
    return new Branch<>(relation, more, missing, key, branches);
  }

  private static Missing missing(GraphRelation<?, ?> relation) {
    if (relation.kind() == Kind.LINKS) {
      return Missing.UNLINK;
    }
    return relation.removesOrphans() ? Missing.DELETE : Missing.REFUSE;
  }

  /** Saves along these relations, too, which begin at the entities that this one leads to. */
  public Branch<C> with(Branch<?>... more) {
    if (!savesOthers()) {
      throw new IllegalArgumentException(
          relation
              + " is linked, so that nothing is saved beyond it; write save("
              + relation
              + ")");
    }
    List<Branch<?>> all = new ArrayList<>(branches);
    for (Branch<?> branch : more) {
      branch.relation.beginningAt(relation.target());
      all.add(branch);
    }
    return new Branch<>(relation, words, missing, key, List.copyOf(all));
  }

  /**
   * Goes on along the same relation from those that it leads to, however deep the tree is: {@code
   * save(FOLDER.folders()).recursive()}.
   *
   * @throws IllegalArgumentException when it does not lead to entities of the table at which it
   *     begins
   */
  public Branch<C> recursive() {
    relation.beginningAt(relation.target());
    return with(Word.RECURSIVE);
  }

  /**
   * Finds the rows of entities without an id by a unique key, so that they are updated where they
   * are stored already. Without it they are new.
   *
   * @throws IllegalArgumentException when a column is of another table. That the columns are no key
   *     of the entity says the graph that is made of this
   */
  public Branch<C> by(EntityColumn<?>... columns) {
    List<String> names = TargetCondition.names(relation.target(), columns);
    return new Branch<>(relation, words, missing, names, branches);
  }

  /** Refuses what is no key of the entities that are found by it, here and below. */
  void checkKeys(Statements statements) {
    if (!key.isEmpty()) {
      relation.repository(statements).graphKey(key);
    }
    branches.forEach(branch -> branch.checkKeys(statements));
  }

  /**
   * Deletes rows that are missing in the graph, with what belongs to them: as the branches below
   * say, and as cascades are declared.
   *
   * @throws IllegalArgumentException when others may need the rows
   */
  public Branch<C> deleteMissing() {
    if (relation.kind() == Kind.LINKS || relation.kind() == Kind.REFERENCE) {
      throw new IllegalArgumentException(
          relation
              + " may lead to rows that others need; delete them by their own repository when nobody"
              + " does");
    }
    return missing(Missing.DELETE);
  }

  /**
   * Lets rows that are missing in the graph belong to nobody: their foreign key comes to be NULL,
   * or of a many-to-many the link is deleted.
   *
   * @throws IllegalArgumentException when the foreign key cannot be NULL
   */
  public Branch<C> unlinkMissing() {
    if (relation.kind() == Kind.REFERENCE
        || (relation.kind() != Kind.LINKS && !relation.mayUnlink())) {
      throw new IllegalArgumentException(
          "%s: %s cannot be NULL, so that its rows belong to somebody; write deleteMissing() or keepMissing()"
              .formatted(relation, String.join(", ", relation.columns())));
    }
    return missing(Missing.UNLINK);
  }

  /** Leaves rows as they are that are missing in the graph. */
  public Branch<C> keepMissing() {
    return missing(Missing.KEEP);
  }

  private Branch<C> missing(Missing other) {
    return new Branch<>(relation, words, other, key, branches);
  }

  /**
   * Inserts what is new, and leaves rows as they are that are stored.
   *
   * @throws IllegalArgumentException when the rows hold the relation themselves
   */
  public Branch<C> onlyNew() {
    if (relation.kind() == Kind.ROWS || !savesOthers()) {
      throw new IllegalArgumentException(
          relation + " is not saved without its rows; leave onlyNew() out");
    }
    return with(Word.ONLY_NEW);
  }

  /**
   * Takes over rows that belong to another entity, which is not saved with this one. Without it
   * that is refused, since an id that came from outside would be enough to take anybody's row.
   */
  public Branch<C> takeOver() {
    return with(Word.TAKE_OVER);
  }

  /**
   * Takes an empty plain collection for one that lost all its rows. Without it that is refused,
   * since it may as well not have been fetched; a {@code Lazy} tells, and needs no such word.
   */
  public Branch<C> orEmpty() {
    return with(Word.OR_EMPTY);
  }

  GraphRelation<?, C> relation() {
    return relation;
  }

  boolean savesOthers() {
    return !words.contains(Word.LINK);
  }

  boolean is(Word word) {
    return words.contains(word);
  }

  List<String> key() {
    return key;
  }

  Missing missing() {
    return missing;
  }

  List<Branch<?>> branches() {
    return branches;
  }

  /** What is saved: {@code save(order.lines)}. */
  @Override
  public String toString() {
    return (savesOthers() ? "save(" : "link(") + relation + ")";
  }
}
