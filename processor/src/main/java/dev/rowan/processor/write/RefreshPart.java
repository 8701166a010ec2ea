package dev.rowan.processor.write;

import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.TableKind;
import dev.rowan.processor.source.TypeSpec;

/** Adds {@code refresh} to the repository of a materialized view. */
final class RefreshPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    if (context.entity().kind() != TableKind.MATERIALIZED_VIEW) {
      return;
    }
    String view = Identifiers.quoted(context.entity().table());
    repository.addField(TextBlock.constant("REFRESH", "refresh materialized view " + view));
    repository.addField(
        TextBlock.constant(
            "REFRESH_CONCURRENTLY", "refresh materialized view concurrently " + view));
    repository.addMethod(
        Methods.publicMethod("refresh")
            .addJavadoc("Reads the query of the view anew; who reads the view waits meanwhile.")
            .addStatement("refresh(REFRESH)")
            .build());
    repository.addMethod(
        Methods.publicMethod("refreshConcurrently")
            .addJavadoc(
                "Reads the query of the view anew, while others go on reading the view as it is."
                    + " It needs a unique index on columns of the view, and that it was filled once.")
            .addStatement("refresh(REFRESH_CONCURRENTLY)")
            .build());
  }
}
