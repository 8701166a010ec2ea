package dev.rowan.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one table as pages read them; the primary key makes their order unique. */
record EntityPages(Select select) implements PageSource {

  /** Refuses a query that has a part of its own. */
  static EntityPages of(Select select) {
    PageSource.checkWhole(select.limit(), select.offset());
    return new EntityPages(UniqueOrder.of(select));
  }

  @Override
  public Renderer part(PageForm<?, ?> form, Limit most, @Nullable Limit offset) {
    return select.part(most, offset).rows(form::renderColumns, most);
  }

  @Override
  public Renderer count() {
    return select.count();
  }

  @Override
  public int keys() {
    return select.order().size();
  }

  @Override
  public Renderer from(
      PageForm<?, ?> form,
      Limit most,
      @Nullable List<@Nullable String> values,
      boolean isBackward) {
    return new KeysetSelect(select, most.rows(), values, isBackward).render(form::renderColumns);
  }

  @Override
  public long fingerprint() {
    return new KeysetSelect(select, 1, null, false).fingerprint();
  }
}
