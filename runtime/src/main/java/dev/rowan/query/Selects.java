package dev.rowan.query;

import dev.rowan.mapping.Statements;
import org.jspecify.annotations.Nullable;

/** Begins selects. */
final class Selects {

  private Selects() {}

  static <A> Select1<A> select(@Nullable Statements statements, Selection<A> a) {
    return new Select1<>(statements, SelectCore.of(a), a);
  }

  static <A, B> Select2<A, B> select(
      @Nullable Statements statements, Selection<A> a, Selection<B> b) {
    Selection<Tuple2<A, B>> row = Tuple2.<A, B, Tuple2<A, B>>select(Tuple2::new, a, b);
    return new Select2<>(statements, SelectCore.of(row), row);
  }

  static <A, B, C> Select3<A, B, C> select(
      @Nullable Statements statements, Selection<A> a, Selection<B> b, Selection<C> c) {
    Selection<Tuple3<A, B, C>> row = Tuple3.<A, B, C, Tuple3<A, B, C>>select(Tuple3::new, a, b, c);
    return new Select3<>(statements, SelectCore.of(row), row);
  }

  static <A, B, C, D> Select4<A, B, C, D> select(
      @Nullable Statements statements,
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d) {
    Selection<Tuple4<A, B, C, D>> row =
        Tuple4.<A, B, C, D, Tuple4<A, B, C, D>>select(Tuple4::new, a, b, c, d);
    return new Select4<>(statements, SelectCore.of(row), row);
  }

  static <A, B, C, D, E> Select5<A, B, C, D, E> select(
      @Nullable Statements statements,
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e) {
    Selection<Tuple5<A, B, C, D, E>> row =
        Tuple5.<A, B, C, D, E, Tuple5<A, B, C, D, E>>select(Tuple5::new, a, b, c, d, e);
    return new Select5<>(statements, SelectCore.of(row), row);
  }

  static <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
      @Nullable Statements statements,
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f) {
    Selection<Tuple6<A, B, C, D, E, F>> row =
        Tuple6.<A, B, C, D, E, F, Tuple6<A, B, C, D, E, F>>select(Tuple6::new, a, b, c, d, e, f);
    return new Select6<>(statements, SelectCore.of(row), row);
  }

  static <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
      @Nullable Statements statements,
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f,
      Selection<G> g) {
    Selection<Tuple7<A, B, C, D, E, F, G>> row =
        Tuple7.<A, B, C, D, E, F, G, Tuple7<A, B, C, D, E, F, G>>select(
            Tuple7::new, a, b, c, d, e, f, g);
    return new Select7<>(statements, SelectCore.of(row), row);
  }

  static <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
      @Nullable Statements statements,
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f,
      Selection<G> g,
      Selection<H> h) {
    Selection<Tuple8<A, B, C, D, E, F, G, H>> row =
        Tuple8.<A, B, C, D, E, F, G, H, Tuple8<A, B, C, D, E, F, G, H>>select(
            Tuple8::new, a, b, c, d, e, f, g, h);
    return new Select8<>(statements, SelectCore.of(row), row);
  }
}
