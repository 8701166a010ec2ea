package dev.rowan.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A message of a validator of a user's, and the path to what it is about. One class for all steps,
 * which the interfaces allow in the right order.
 */
final class ValidatorMessage
    implements ConstraintViolationBuilder,
        NodeBuilderDefinedContext,
        NodeBuilderCustomizableContext,
        NodeContextBuilder,
        LeafNodeBuilderCustomizableContext,
        LeafNodeBuilderDefinedContext,
        LeafNodeContextBuilder,
        ContainerElementNodeBuilderCustomizableContext,
        ContainerElementNodeBuilderDefinedContext,
        ContainerElementNodeContextBuilder {

  private final ValidatorContext context;
  private final String template;
  private String before = "";
  private String node = "";

  ValidatorMessage(ValidatorContext context, String template) {
    this.context = context;
    this.template = template;
  }

  private ValidatorMessage next(@Nullable String name) {
    before = path();
    node = name == null ? "" : name;
    return this;
  }

  private String path() {
    return before.isEmpty() || node.isEmpty() ? before + node : before + "." + node;
  }

  @Override
  @SuppressWarnings({"deprecation", "removal"}) // the interface has it still
  public ValidatorMessage addNode(String name) {
    return next(name);
  }

  @Override
  public ValidatorMessage addPropertyNode(String name) {
    return next(name);
  }

  @Override
  public ValidatorMessage addBeanNode() {
    return next(null);
  }

  @Override
  public ValidatorMessage addContainerElementNode(
      String name, Class<?> containerType, Integer typeArgumentIndex) {
    return next(name);
  }

  @Override
  public ValidatorMessage addParameterNode(int index) {
    throw new IllegalStateException("A value of an entity has no parameters");
  }

  @Override
  public ValidatorMessage inContainer(Class<?> containerClass, Integer typeArgumentIndex) {
    return this;
  }

  @Override
  public ValidatorMessage inIterable() {
    before += "[]";
    return this;
  }

  @Override
  public ValidatorMessage atKey(@Nullable Object key) {
    before = before.substring(0, before.length() - 1) + key + "]";
    return this;
  }

  @Override
  public ValidatorMessage atIndex(Integer index) {
    return atKey(index);
  }

  @Override
  public ConstraintValidatorContext addConstraintViolation() {
    context.say(template, path());
    return context;
  }
}
