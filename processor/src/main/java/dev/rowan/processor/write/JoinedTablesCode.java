package dev.rowan.processor.write;

import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.plan.SqlPlan.JoinedRows;
import dev.rowan.processor.source.AnnotationSpec;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** Adds to a query class the tables in which the rows of its entity stand. */
final class JoinedTablesCode {
  private static final String TABLES = "TABLES";

  private JoinedTablesCode() {}

  static void add(TypeSpec.Builder type, EntityContext context, JoinedRows rows) {
    type.addField(
        FieldSpec.builder(
                RuntimeTypes.JOINED_TABLES,
                TABLES,
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer(tables(context, rows))
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("joined")
            .addAnnotation(AnnotationSpec.builder(Override.class).build())
            .addModifiers(Modifier.PROTECTED)
            .returns(RuntimeTypes.JOINED_TABLES)
            .addStatement("return $L", TABLES)
            .build());
  }

  private static CodeBlock tables(EntityContext context, JoinedRows rows) {
    FamilyModel.Hierarchy hierarchy = context.entity().family().orElseThrow().hierarchy();
    int inherited =
        context
            .entity()
            .subtype()
            .map(FamilyModel.Subtype::inherited)
            .orElse(context.entity().properties().size());
    CodeBlock.Builder tables =
        CodeBlock.builder()
            .add(
                "$T.of($S, $L)",
                RuntimeTypes.JOINED_TABLES,
                Identifiers.quoted(hierarchy.table()),
                inherited);
    rows.others().forEach(other -> tables.add("\n    .with($S)", other));
    return tables.add("\n    .rows($L)", TextBlock.argument(rows.text())).build();
  }
}
