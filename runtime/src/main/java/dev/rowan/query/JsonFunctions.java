package dev.rowan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JSON that is made of columns and rows. To be imported statically. */
public final class JsonFunctions {

  private JsonFunctions() {}

  /**
   * One member of an object, for {@link #jsonObject}.
   *
   * @param key its name, a literal in the SQL
   * @param value its value, of any type
   */
  public record Entry(String key, Expression<?> value) {}

  /** One member of an object. */
  public static Entry entry(String key, Expression<?> value) {
    return new Entry(key, value);
  }

  /** A view of a column that is {@code jsonb} in the database, or JSON as text, as JSON. */
  public static JsonExpression json(Expression<String> of) {
    boolean isJson =
        Node.of(of).placeholder().equals("?::jsonb") || of.type().name().equals("jsonb");
    return new JsonExpression(
        isJson ? Template.of(of) : Casts.to(of, "jsonb"), Node.of(of).label());
  }

  /** A value that is written as JSON; what is no JSON is an error of the database. */
  public static JsonExpression jsonValue(String json) {
    return new JsonExpression(Template.of(Texts.value(json), "::jsonb"));
  }

  /** A value of any type as JSON: a text as a string, an array as an array. */
  public static JsonExpression toJson(Expression<?> of) {
    return new JsonExpression(Template.call("to_jsonb", of));
  }

  /** An object of these members. */
  public static JsonExpression jsonObject(Entry... entries) {
    List<Object> arguments = new ArrayList<>();
    for (Entry entry : entries) {
      arguments.add(Literals.text(entry.key()));
      arguments.add(entry.value());
    }
    return new JsonExpression(Template.call("jsonb_build_object", arguments));
  }

  /** An array of these elements. */
  public static JsonExpression jsonArray(Expression<?>... elements) {
    return new JsonExpression(Template.call("jsonb_build_array", Arrays.asList(elements)));
  }

  /** An array of the values of all rows, with the NULLs. */
  public static JsonAggregate jsonAgg(Expression<?> of) {
    return new JsonAggregate(AggregateCall.of("jsonb_agg", of));
  }

  /** An object of the keys and values of all rows; the last one counts where keys are equal. */
  public static JsonAggregate jsonObjectAgg(Expression<?> key, Expression<?> value) {
    return new JsonAggregate(AggregateCall.of("jsonb_object_agg", key, value));
  }
}
