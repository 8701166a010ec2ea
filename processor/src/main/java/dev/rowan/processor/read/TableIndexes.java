package dev.rowan.processor.read;

import dev.rowan.processor.model.CheckDeclaration;
import dev.rowan.processor.model.IndexDeclaration;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Index} and {@code @Check}. */
final class TableIndexes {
  private final TypeElement type;
  private final NamingReader naming;

  TableIndexes(TypeElement type, NamingReader naming) {
    this.type = type;
    this.naming = naming;
  }

  List<IndexDeclaration> indexes() {
    return all(Names.INDEX, Names.INDEX_LIST)
        .map(
            view ->
                new IndexDeclaration(
                    view.strings("value"),
                    columns(view),
                    view.string("expression"),
                    view.bool("unique").orElse(false),
                    view.string("method").isEmpty() ? "btree" : view.string("method"),
                    view.string("where"),
                    view.strings("include"),
                    naming.written(Optional.of(view), "name", Origin.of(type)),
                    view.origin()))
        .toList();
  }

  /** Of annotations that name columns: these with their orders. */
  private List<String> columns(View view) {
    List<SqlName> names = naming.allWritten(view, "columns");
    List<String> orders = view.strings("orders");
    return IntStream.range(0, names.size())
        .mapToObj(i -> names.get(i).value() + orders.get(i))
        .toList();
  }

  List<CheckDeclaration> checks() {
    return all(Names.CHECK, Names.CHECK_LIST)
        .map(
            view ->
                new CheckDeclaration(
                    view.string("value"),
                    naming.written(Optional.of(view), "name", Origin.of(type)),
                    view.origin()))
        .toList();
  }

  private Stream<View> all(String single, String several) {
    return Stream.concat(
        View.of(type, single).stream(),
        View.of(type, several).stream().flatMap(list -> list.nested("value").stream()));
  }
}
