package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.plan.Sql;

/**
 * Adds the methods that insert, update and save: they name their SQL, the row mapper binds and
 * reads. What has a generated id is saved by that; an assigned id needs {@code on conflict}.
 */
final class WritePart implements RepositoryPart {
  private static final CodeBlock NOTHING = CodeBlock.of("");

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    if (context.writesMore()) {
      new RowsPart().add(repository, context);
      return;
    }
    addInserts(repository, context, context.plan().insert());
    addUpdates(repository, context, context.plan().update());
    context.plan().save().ifPresent(save -> addSaves(repository, context, save));
  }

  private static void addInserts(TypeSpec.Builder repository, EntityContext context, Sql insert) {
    CodeBlock sequence = context.fromSequence().map(id -> sequence(id, insert)).orElse(NOTHING);
    repository.addField(TextBlock.constant("INSERT", insert.text()));
    repository.addMethod(
        WriteMethods.one(context, "insert")
            .addJavadoc("Inserts the $L$L", context.words(), WriteMethods.then(context, insert))
            .addCode(WriteMethods.call("insert", insert, context.one(), sequence))
            .build());
    repository.addMethod(
        WriteMethods.many(context, "insertAll")
            .addJavadoc("Inserts the $L and returns them in their order.", context.manyWords())
            .addCode(WriteMethods.call("insertAll", insert, context.many(), sequence))
            .build());
  }

  /** Where the statement takes the next id. */
  static CodeBlock sequence(PropertyModel id, Sql insert) {
    return CodeBlock.of(", sequence, $L", insert.parameters().indexOf(id) + 1);
  }

  private static void addUpdates(TypeSpec.Builder repository, EntityContext context, Sql update) {
    repository.addField(TextBlock.constant("UPDATE", update.text()));
    repository.addMethod(
        WriteMethods.one(context, "update")
            .addJavadoc(
                update.isQuery()
                    ? "Checks that the row of the $L is there; no column of it can change$L"
                    : "Updates the row of the $L$L",
                context.words(),
                WriteMethods.then(context, update))
            .addCode(WriteMethods.call("update", update, context.one(), NOTHING))
            .build());
    if (!update.isQuery()) {
      repository.addMethod(
          WriteMethods.many(context, "updateAll")
              .addJavadoc("Updates the $L and returns them in their order.", context.manyWords())
              .addCode(WriteMethods.call("updateAll", update, context.many(), NOTHING))
              .build());
    }
  }

  private static void addSaves(TypeSpec.Builder repository, EntityContext context, Sql save) {
    repository.addField(TextBlock.constant("SAVE", save.text()));
    repository.addMethod(
        WriteMethods.one(context, "save")
            .addJavadoc("Inserts the $L, or updates the row that has its id.", context.words())
            .addCode(WriteMethods.call("save", save, context.one(), NOTHING))
            .build());
    repository.addMethod(
        WriteMethods.many(context, "saveAll")
            .addJavadoc(
                "Inserts the $L, or updates the rows that have their ids.", context.manyWords())
            .addCode(WriteMethods.call("saveAll", save, context.many(), NOTHING))
            .build());
  }
}
