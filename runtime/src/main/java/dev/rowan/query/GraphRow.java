package dev.rowan.query;

import org.jspecify.annotations.Nullable;

/**
 * A row as it is stored while a graph is saved.
 *
 * @param entity what it holds
 * @param key its primary key, equal to others that are equal in SQL
 * @param owner the key of the row that it belongs to along the relation, equal as well; null where
 *     there is none
 * @param <C> the entity
 */
public record GraphRow<C>(C entity, Object key, @Nullable Object owner) {}
