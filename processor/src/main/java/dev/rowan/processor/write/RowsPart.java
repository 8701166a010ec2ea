package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.plan.Sql;
import javax.lang.model.element.Modifier;

/**
 * Adds, in place of the methods that insert, update and save, those that write the rows alone: what
 * the cascades write with them is the work of the superclass.
 */
final class RowsPart implements RepositoryPart {
  private static final CodeBlock NOTHING = CodeBlock.of("");

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    addInsert(repository, context, context.plan().insert());
    addUpdate(repository, context, context.plan().update());
    context.plan().save().ifPresent(save -> addSave(repository, context, save));
  }

  private static void addInsert(TypeSpec.Builder repository, EntityContext context, Sql insert) {
    CodeBlock sequence =
        context.fromSequence().map(id -> WritePart.sequence(id, insert)).orElse(NOTHING);
    repository.addField(TextBlock.constant("INSERT", insert.text()));
    repository.addMethod(
        WriteMethods.rows(context, "insertRows")
            .addJavadoc("Inserts the rows of the $L$L", context.manyWords(), then(context, insert))
            .addCode(WriteMethods.call("insertAll", insert, context.many(), sequence))
            .build());
  }

  private static void addUpdate(TypeSpec.Builder repository, EntityContext context, Sql update) {
    repository.addField(TextBlock.constant("UPDATE", update.text()));
    if (update.isQuery()) {
      repository.addMethod(
          MethodSpec.methodBuilder("updateRow")
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PROTECTED)
              .addJavadoc(
                  "Checks that the row of the $L is there; no column of it can change$L",
                  context.words(),
                  WriteMethods.then(context, update))
              .returns(context.entity().type())
              .addParameter(Methods.entity(context))
              .addCode(WriteMethods.call("update", update, context.one(), NOTHING))
              .build());
      return;
    }
    repository.addMethod(
        WriteMethods.rows(context, "updateRows")
            .addJavadoc("Updates the rows of the $L$L", context.manyWords(), then(context, update))
            .addCode(WriteMethods.call("updateAll", update, context.many(), NOTHING))
            .build());
  }

  private static void addSave(TypeSpec.Builder repository, EntityContext context, Sql save) {
    repository.addField(TextBlock.constant("SAVE", save.text()));
    repository.addMethod(
        WriteMethods.rows(context, "saveRows")
            .addJavadoc(
                "Inserts the rows of the $L, or updates those that have their ids.",
                context.manyWords())
            .addCode(WriteMethods.call("saveAll", save, context.many(), NOTHING))
            .build());
  }

  private static String then(EntityContext context, Sql sql) {
    if (!sql.returns()) {
      return ".";
    }
    String columns = Comments.columns(sql.columns());
    return context.changesInPlace(sql)
        ? ", then sets what the database made: " + columns + "."
        : ", and returns new ones with what the database made: " + columns + ".";
  }
}
