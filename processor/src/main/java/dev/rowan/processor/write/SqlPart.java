package dev.rowan.processor.write;

import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.plan.SetPlan;
import dev.rowan.processor.plan.Sql;
import dev.rowan.processor.plan.SqlPlan;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Adds the constant with the SQL that the superclass runs. */
final class SqlPart implements RepositoryPart {
  /** The name of the constant. */
  static final String NAME = "SQL";

  private static final int ONE_LINE = 70;

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    CodeBlock.Builder sql = CodeBlock.builder();
    sql.add(
        "$T.builder($L)",
        RuntimeTypes.ENTITY_SQL,
        context.isIdSingle() ? IdCode.type(context) : CodeBlock.of(""));
    addReads(sql, context);
    boolean isBase = context.entity().base().isPresent();
    boolean isWritten = !isBase && !context.isView();
    if (isWritten) {
      addWrites(sql, context);
    }
    if (isWritten || (isBase && !context.doSubtypesDeleteMore())) {
      addDeletes(sql, context);
    }
    if (isWritten) {
      addVersioned(sql, context);
    }
    repository.addField(
        FieldSpec.builder(
                RuntimeTypes.ENTITY_SQL, NAME, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(sql.add("\n    .build()").build())
            .build());
  }

  private static void addReads(CodeBlock.Builder sql, EntityContext context) {
    SqlPlan plan = context.plan();
    if (context.isIdSingle()) {
      add(sql, "findById", plan.findById());
    }
    add(sql, "findAll", plan.findAll());
    if (context.isIdSingle()) {
      add(sql, "findAllById", plan.findAllById());
      add(sql, "existsById", plan.existsById());
    }
    add(sql, "count", plan.count());
  }

  private static void addWrites(CodeBlock.Builder sql, EntityContext context) {
    Sql insert = context.plan().insert();
    add(sql, insert.returns() ? "insertReturning" : "insert", insert);
    context.fromSequence().ifPresent(id -> addSequence(sql, id, insert));
    Sql update = context.plan().update();
    add(sql, update(update), update);
    context
        .plan()
        .save()
        .ifPresent(save -> add(sql, save.returns() ? "saveReturning" : "save", save));
    addSets(sql, context.plan().sets());
  }

  private static void addSets(CodeBlock.Builder sql, SetPlan sets) {
    sets.insert().ifPresent(insert -> addSet(sql, returning("insertAll", insert), insert));
    sets.update().ifPresent(update -> addSet(sql, "updateAll", update));
    sets.save().ifPresent(save -> addSet(sql, returning("saveAll", save), save));
    sets.upsert().ifPresent(upsert -> addUpsert(sql, upsert));
  }

  private static void addUpsert(CodeBlock.Builder sql, SetPlan.Upsert upsert) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(TextBlock.list(upsert.changes()));
    arguments.add(TextBlock.list(upsert.always()));
    arguments.add(TextBlock.list(upsert.returns()));
    upsert.keys().forEach(key -> arguments.add(TextBlock.list(key)));
    int length = arguments.stream().mapToInt(argument -> argument.toString().length()).sum();
    String separator = length > ONE_LINE ? ",\n        " : ", ";
    sql.add("\n    .upsert($L)", CodeBlock.join(arguments, separator));
  }

  private static String returning(String method, SetPlan.Statement statement) {
    return statement.returns() ? method + "Returning" : method;
  }

  private static void addSet(CodeBlock.Builder sql, String method, SetPlan.Statement statement) {
    String position = statement.position() > 0 ? ", " + statement.position() : "";
    sql.add("\n    .$L($L$L)", method, TextBlock.argument(statement.text()), position);
  }

  private static String update(Sql update) {
    if (update.isQuery()) {
      return "updateCheck";
    }
    return update.returns() ? "updateReturning" : "update";
  }

  private static void addSequence(CodeBlock.Builder sql, PropertyModel id, Sql insert) {
    Generation.Sequence sequence = (Generation.Sequence) id.generation();
    sql.add(
        "\n    .sequence($S, $L, $L)",
        sequence.sequence(),
        sequence.block(),
        insert.parameters().indexOf(id) + 1);
  }

  /** Where a delete is more than a statement, or the id has several columns, others do it. */
  private static void addDeletes(CodeBlock.Builder sql, EntityContext context) {
    SqlPlan plan = context.plan();
    boolean isMore = context.deletesByKeys();
    if (context.isIdSingle() && !isMore) {
      add(sql, "deleteById", plan.deleteById());
      add(sql, "deleteAllById", plan.deleteAllById());
    }
  }

  private static void addVersioned(CodeBlock.Builder sql, EntityContext context) {
    Optional<SqlPlan.Versioned> versioned = context.plan().versioned();
    SetPlan sets = context.plan().sets();
    if (context.deletesByKeys()) {
      versioned.ifPresent(v -> add(sql, "lock", v.lock()));
      sets.lock().ifPresent(lock -> add(sql, "lockAll", lock.text()));
    } else {
      versioned.ifPresent(v -> add(sql, "delete", v.delete()));
      sets.delete().ifPresent(delete -> add(sql, "deleteAll", delete.text()));
    }
  }

  private static void add(CodeBlock.Builder sql, String method, Sql statement) {
    add(sql, method, statement.text());
  }

  private static void add(CodeBlock.Builder sql, String method, String text) {
    sql.add("\n    .$L($L)", method, TextBlock.argument(text));
  }
}
