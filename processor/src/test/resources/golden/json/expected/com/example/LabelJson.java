package com.example;

import dev.rowan.json.EntityJson;
import dev.rowan.json.JsonCodec;
import dev.rowan.json.JsonInput;
import dev.rowan.json.JsonOutput;
import dev.rowan.mapping.SqlTypes;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/** Writes {@link Label} as JSON, and reads it. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class LabelJson extends EntityJson<Label> {
  /** With the codec for its columns of JSON. */
  public LabelJson(JsonCodec codec) {
    super(codec);
  }

  @Override
  protected void write(JsonOutput out, Label label) {
    out.add("label_name", SqlTypes.TEXT, label.labelName());
    out.add("sort_order", SqlTypes.INTEGER, label.sortOrder());
    out.add("text_by_language", QLabel.RowMapper.TEXT_BY_LANGUAGE, label.textByLanguage());
  }

  @Override
  protected Label read(JsonInput in) {
    String labelName = null;
    int sortOrder = 0;
    Map<String, String> textByLanguage = null;
    for (String member = in.next(); member != null; member = in.next()) {
      switch (member) {
        case "label_name" -> labelName = in.get(SqlTypes.TEXT);
        case "sort_order" -> sortOrder = in.required(SqlTypes.INTEGER);
        case "text_by_language" -> textByLanguage = in.get(QLabel.RowMapper.TEXT_BY_LANGUAGE);
        default -> in.skip();
      }
    }
    return new Label(labelName, sortOrder, textByLanguage);
  }
}
