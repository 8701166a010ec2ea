package dev.rowan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Goes through a result page by page. */
public final class Walk {

  private Walk() {}

  /** All rows, from the first page on. */
  public static <E> List<E> forward(Keyset<E> keyset) {
    List<E> rows = new ArrayList<>();
    KeysetPage<E> page = keyset.page();
    assertThat(page.hasPrevious()).isFalse();
    rows.addAll(page.content());
    while (page.hasNext()) {
      page = keyset.after(page.next()).page();
      assertThat(page.content()).isNotEmpty();
      assertThat(page.hasPrevious()).isTrue();
      rows.addAll(page.content());
    }
    return rows;
  }

  /** All rows, from the last page back. */
  public static <E> List<E> backward(Keyset<E> keyset) {
    List<E> rows = new ArrayList<>();
    KeysetPage<E> page = keyset.last().page();
    assertThat(page.hasNext()).isFalse();
    rows.addAll(page.content());
    while (page.hasPrevious()) {
      page = keyset.before(page.previous()).page();
      assertThat(page.content()).isNotEmpty();
      assertThat(page.hasNext()).isTrue();
      rows.addAll(0, page.content());
    }
    return rows;
  }
}
