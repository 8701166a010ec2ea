package dev.rowan.processor.model;

import java.util.List;

/**
 * What every read of an entity reads of another one that it joins.
 *
 * @param columns the columns of the other table, in the order in which they are read
 * @param relations the relations of the other entity whose tables are joined in turn; their columns
 *     follow in this order
 */
public record JoinedModel(List<PropertyModel> columns, List<RelationModel.ToOne> relations) {

  /** Copies the lists. */
  public JoinedModel {
    columns = List.copyOf(columns);
    relations = List.copyOf(relations);
  }

  /** The number of columns, those of the tables that are joined in turn included. */
  public int width() {
    return columns.size()
        + relations.stream().mapToInt(r -> r.joined().map(JoinedModel::width).orElse(0)).sum();
  }
}
