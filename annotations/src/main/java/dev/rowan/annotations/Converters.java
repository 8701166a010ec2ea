package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers converters for the entities, embeddable values and repositories of a package, or of all
 * packages of a module: each converts the properties, elements and parameters of its Java type that
 * do not say another one in {@link Convert}. Those of the package come before those of the module.
 *
 * <pre>{@code
 * @Converters({MoneyConverter.class, ColorConverter.class})
 * package com.example.shop;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.MODULE})
public @interface Converters {

  /** The converters, classes that implement {@code dev.rowan.AttributeConverter}. */
  Class<?>[] value();
}
