package dev.rowan.query;

import dev.rowan.mapping.Statements;

/**
 * A result that is wanted, and not read yet: {@code posts.query().limit(10).read().list()}. Several
 * are read in one round trip, as one object. What belongs to their rows follows, that of all of
 * them together:
 *
 * <pre>{@code
 * Dashboard dashboard =
 *     Read.together(
 *         posts.orderBy(POST.id.desc()).limit(10).read().list(),
 *         posts.query().read().count(),
 *         users.where(USER.id.eq(id)).read().optional(),
 *         Dashboard::new);
 * }</pre>
 *
 * <p>Each query sees what is committed when it begins, as it would alone; in a transaction of
 * {@link dev.rowan.Isolation#REPEATABLE_READ} all see the same. Immutable and thread-safe; each
 * time it is read, its query runs anew, in the transaction of the thread if there is one.
 *
 * @param <T> the result
 */
public abstract class Read<T> {

  Read() {}

  /** What makes the statements. */
  abstract Statements statements();

  /** Begins to read it. */
  abstract Run<T> begin();

  /** Reads it alone. */
  public final T get() {
    ReadBatch batch = new ReadBatch(statements());
    ReadBatch.Part<T> part = batch.add(this);
    batch.run();
    return part.get();
  }

  /** One reading of it. */
  interface Run<T> extends FollowUp {

    @Override
    default boolean isNeeded() {
      return true;
    }

    /** The result, when all was read. */
    T result();
  }

  /**
   * Reads two results, of one database, and makes an object of them.
   *
   * @throws IllegalArgumentException when they are of several databases
   */
  public static <A, B, R> R together(
      Read<A> a, Read<B> b, Tuple2.Mapper<? super A, ? super B, ? extends R> mapper) {
    ReadBatch batch = new ReadBatch(a.statements());
    ReadBatch.Part<A> v1 = batch.add(a);
    ReadBatch.Part<B> v2 = batch.add(b);
    batch.run();
    return mapper.map(v1.get(), v2.get());
  }

  /**
   * Reads three results, of one database, and makes an object of them.
   *
   * @throws IllegalArgumentException when they are of several databases
   */
  public static <A, B, C, R> R together(
      Read<A> a,
      Read<B> b,
      Read<C> c,
      Tuple3.Mapper<? super A, ? super B, ? super C, ? extends R> mapper) {
    ReadBatch batch = new ReadBatch(a.statements());
    ReadBatch.Part<A> v1 = batch.add(a);
    ReadBatch.Part<B> v2 = batch.add(b);
    ReadBatch.Part<C> v3 = batch.add(c);
    batch.run();
    return mapper.map(v1.get(), v2.get(), v3.get());
  }

  /**
   * Reads four results, of one database, and makes an object of them.
   *
   * @throws IllegalArgumentException when they are of several databases
   */
  public static <A, B, C, D, R> R together(
      Read<A> a,
      Read<B> b,
      Read<C> c,
      Read<D> d,
      Tuple4.Mapper<? super A, ? super B, ? super C, ? super D, ? extends R> mapper) {
    ReadBatch batch = new ReadBatch(a.statements());
    ReadBatch.Part<A> v1 = batch.add(a);
    ReadBatch.Part<B> v2 = batch.add(b);
    ReadBatch.Part<C> v3 = batch.add(c);
    ReadBatch.Part<D> v4 = batch.add(d);
    batch.run();
    return mapper.map(v1.get(), v2.get(), v3.get(), v4.get());
  }

  /**
   * Reads five results, of one database, and makes an object of them.
   *
   * @throws IllegalArgumentException when they are of several databases
   */
  public static <A, B, C, D, E, R> R together(
      Read<A> a,
      Read<B> b,
      Read<C> c,
      Read<D> d,
      Read<E> e,
      Tuple5.Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> mapper) {
    ReadBatch batch = new ReadBatch(a.statements());
    ReadBatch.Part<A> v1 = batch.add(a);
    ReadBatch.Part<B> v2 = batch.add(b);
    ReadBatch.Part<C> v3 = batch.add(c);
    ReadBatch.Part<D> v4 = batch.add(d);
    ReadBatch.Part<E> v5 = batch.add(e);
    batch.run();
    return mapper.map(v1.get(), v2.get(), v3.get(), v4.get(), v5.get());
  }

  /**
   * Reads six results, of one database, and makes an object of them.
   *
   * @throws IllegalArgumentException when they are of several databases
   */
  public static <A, B, C, D, E, F, R> R together(
      Read<A> a,
      Read<B> b,
      Read<C> c,
      Read<D> d,
      Read<E> e,
      Read<F> f,
      Tuple6.Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R>
          mapper) {
    ReadBatch batch = new ReadBatch(a.statements());
    ReadBatch.Part<A> v1 = batch.add(a);
    ReadBatch.Part<B> v2 = batch.add(b);
    ReadBatch.Part<C> v3 = batch.add(c);
    ReadBatch.Part<D> v4 = batch.add(d);
    ReadBatch.Part<E> v5 = batch.add(e);
    ReadBatch.Part<F> v6 = batch.add(f);
    batch.run();
    return mapper.map(v1.get(), v2.get(), v3.get(), v4.get(), v5.get(), v6.get());
  }

  /**
   * Reads seven results, of one database, and makes an object of them.
   *
   * @throws IllegalArgumentException when they are of several databases
   */
  public static <A, B, C, D, E, F, G, R> R together(
      Read<A> a,
      Read<B> b,
      Read<C> c,
      Read<D> d,
      Read<E> e,
      Read<F> f,
      Read<G> g,
      Tuple7.Mapper<
              ? super A,
              ? super B,
              ? super C,
              ? super D,
              ? super E,
              ? super F,
              ? super G,
              ? extends R>
          mapper) {
    ReadBatch batch = new ReadBatch(a.statements());
    ReadBatch.Part<A> v1 = batch.add(a);
    ReadBatch.Part<B> v2 = batch.add(b);
    ReadBatch.Part<C> v3 = batch.add(c);
    ReadBatch.Part<D> v4 = batch.add(d);
    ReadBatch.Part<E> v5 = batch.add(e);
    ReadBatch.Part<F> v6 = batch.add(f);
    ReadBatch.Part<G> v7 = batch.add(g);
    batch.run();
    return mapper.map(v1.get(), v2.get(), v3.get(), v4.get(), v5.get(), v6.get(), v7.get());
  }

  /**
   * Reads eight results, of one database, and makes an object of them.
   *
   * @throws IllegalArgumentException when they are of several databases
   */
  public static <A, B, C, D, E, F, G, H, R> R together(
      Read<A> a,
      Read<B> b,
      Read<C> c,
      Read<D> d,
      Read<E> e,
      Read<F> f,
      Read<G> g,
      Read<H> h,
      Tuple8.Mapper<
              ? super A,
              ? super B,
              ? super C,
              ? super D,
              ? super E,
              ? super F,
              ? super G,
              ? super H,
              ? extends R>
          mapper) {
    ReadBatch batch = new ReadBatch(a.statements());
    ReadBatch.Part<A> v1 = batch.add(a);
    ReadBatch.Part<B> v2 = batch.add(b);
    ReadBatch.Part<C> v3 = batch.add(c);
    ReadBatch.Part<D> v4 = batch.add(d);
    ReadBatch.Part<E> v5 = batch.add(e);
    ReadBatch.Part<F> v6 = batch.add(f);
    ReadBatch.Part<G> v7 = batch.add(g);
    ReadBatch.Part<H> v8 = batch.add(h);
    batch.run();
    return mapper.map(
        v1.get(), v2.get(), v3.get(), v4.get(), v5.get(), v6.get(), v7.get(), v8.get());
  }
}
