package dev.rowan.benchmarks.peers;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One piece of work, done by each contender in turn.
 *
 * @param title the name in tables
 * @param turn how often a contender does it before the next one has its turn
 * @param input makes what the work is done with, before the clock runs
 * @param run does the work and gives its result
 * @param look what there is to see afterwards, the same for all who did the same
 * @param writes whether it leaves rows, or dead ones, that were not there at the start
 */
record Work<I>(
    String title,
    int turn,
    Function<SplittableRandom, I> input,
    BiFunction<Peer, I, Object> run,
    Look<I> look,
    boolean writes) {

  /** What there is to see of a work that is done. */
  interface Look<I> {

    /** Looks at the result, or at what the database holds now. */
    Object at(Peer peer, I input, Object result, Stored stored);
  }

  /** What was written says nothing by itself: the database is asked. */
  private static final Object DONE = "done";

  private static final int MANY = 1_000;
  private static final int VERY_MANY = 100_000;

  /** All works, in the order of the tables. */
  static List<Work<?>> all() {
    return Stream.concat(reads(), writing()).toList();
  }

  /** Whether the tables are to be tidied after each turn. */
  boolean leavesMuch() {
    return title.startsWith("load");
  }

  private static Stream<Work<?>> reads() {
    return Stream.of(
        read("read by id", 200, Samples::id, Peer::findById, Work::entity),
        read("list of 100", 40, Samples::author, Peer::list100, Work::list),
        read("list of 10,000", 1, random -> 0, (peer, none) -> peer.list10000(), Work::list),
        read("100 by their ids", 40, Samples::ids, Peer::findByIds, Work::sorted),
        read("dynamic query", 100, Samples::filters, Work::search, Work::list),
        read("100 with to-one", 40, Work::afterPost, Peer::articlesWithAuthor, Work::list),
        read("50 with 100 each", 2, Work::afterAuthor, Peer::authorsWithArticles, Work::list));
  }

  private static Stream<Work<?>> writing() {
    return Stream.of(
        write("insert one", 100, Samples::post, Peer::insert, Work::inserted),
        write("insert 1,000", 1, posts(MANY), Peer::insertAll, Work::insertedAll),
        write("update one", 100, Samples::changed, done(Peer::update), Work::updated),
        write("upsert 1,000", 2, Work::products, done(Peer::upsertAll), Work::upserted),
        write("load 100,000", 1, posts(VERY_MANY), done(Peer::load), Work::loaded));
  }

  /** A work that only reads. */
  static <I> Work<I> read(
      String title,
      int turn,
      Function<SplittableRandom, I> input,
      BiFunction<Peer, I, Object> run,
      Look<I> look) {
    return new Work<>(title, turn, input, run, look, false);
  }

  /** A work that writes. */
  static <I> Work<I> write(
      String title,
      int turn,
      Function<SplittableRandom, I> input,
      BiFunction<Peer, I, Object> run,
      Look<I> look) {
    return new Work<>(title, turn, input, run, look, true);
  }

  private static Function<SplittableRandom, List<PostRow>> posts(int count) {
    return random -> Samples.posts(count, random);
  }

  private static List<ProductRow> products(SplittableRandom random) {
    return Samples.products(MANY, random);
  }

  private static Long afterPost(SplittableRandom random) {
    return (long) random.nextInt(Samples.ROWS - 100);
  }

  private static Long afterAuthor(SplittableRandom random) {
    return (long) random.nextInt(Samples.AUTHORS - 50);
  }

  private static Object search(Peer peer, Samples.Filters filters) {
    return peer.search(filters.authorId(), filters.published(), filters.minViews());
  }

  private static <I> BiFunction<Peer, I, Object> done(BiConsumer<Peer, I> run) {
    return (peer, input) -> {
      run.accept(peer, input);
      return DONE;
    };
  }

  private static Object entity(Peer peer, Object input, Object result, Stored stored) {
    return peer.seen(result);
  }

  private static Object list(Peer peer, Object input, Object result, Stored stored) {
    return ((List<?>) result).stream().map(peer::seen).toList();
  }

  private static Object sorted(Peer peer, Object input, Object result, Stored stored) {
    return ((List<?>) result)
        .stream()
            .map(each -> (PostRow) peer.seen(each))
            .sorted(Comparator.comparingLong(PostRow::id))
            .toList();
  }

  private static Object inserted(Peer peer, Object input, Object result, Stored stored) {
    return stored.withoutIds(List.of(((PostRow) peer.seen(result)).id()));
  }

  private static Object insertedAll(Peer peer, Object input, Object result, Stored stored) {
    return stored.withoutIds(
        ((List<?>) result).stream().map(each -> ((PostRow) peer.seen(each)).id()).toList());
  }

  private static Object updated(Peer peer, PostRow input, Object result, Stored stored) {
    return stored.posts(List.of(input.id()));
  }

  private static Object upserted(Peer peer, List<ProductRow> input, Object result, Stored stored) {
    return stored.products(input.stream().map(ProductRow::code).toList());
  }

  private static Object loaded(Peer peer, Object input, Object result, Stored stored) {
    return stored.added();
  }
}
