package dev.rowan.processor.write;

import dev.rowan.processor.model.validation.BeanModel;
import dev.rowan.processor.model.validation.ConstraintModel;
import dev.rowan.processor.model.validation.ContentModel;
import dev.rowan.processor.model.validation.ValueModel;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * The checks of the instances of one class: those of each set of groups, then of what they hold.
 */
final class BeanCode {
  private final ValidatorCode validator;
  private final BeanModel bean;
  private final String prefix;
  private final String one;
  private final Map<List<TypeName>, CodeBlock> checks = new LinkedHashMap<>();

  /** The names of constants and methods begin with the prefix. */
  BeanCode(ValidatorCode validator, BeanModel bean, String prefix) {
    this.validator = validator;
    this.bean = bean;
    this.prefix = prefix;
    this.one = CheckNames.free(LocalNames.one(bean.type()));
  }

  /** Adds the method of an entity, which is that of the validator. */
  void addEntity() {
    add(Methods.override("check"));
  }

  /** Adds the method of another class. */
  void addNested() {
    add(
        MethodSpec.methodBuilder(validator.methodOf(bean.type()))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC));
  }

  private void add(MethodSpec.Builder method) {
    method.addParameter(bean.type(), one).addParameter(RuntimeTypes.CHECKS, "checks");
    List<Consumer<ValidatorCode>> parts = new ArrayList<>();
    for (List<TypeName> groups : groupSets()) {
      checks.put(groups, calls(groups, parts));
    }
    method.addCode(new GroupCode(bean.sequence(), bean.type(), checks).code());
    for (ValueModel value : bean.values()) {
      if (value.content().cascades()) {
        ContentCode steps = ContentCode.ofSteps(validator);
        method.addStatement("$L", call(method("checkInside", value, ""), value, steps, parts));
      }
    }
    validator.add(method.build());
    parts.forEach(part -> part.accept(validator));
  }

  /** The sets of groups, the default group alone before the others. */
  private List<List<TypeName>> groupSets() {
    List<ConstraintModel> all = new ArrayList<>(bean.constraints());
    bean.values().forEach(value -> addAll(value.content(), all));
    List<List<TypeName>> sets = new ArrayList<>();
    if (all.stream().anyMatch(ConstraintModel::isDefault)) {
      sets.add(List.of(ConstraintModel.DEFAULT_GROUP));
    }
    for (ConstraintModel constraint : all) {
      if (!sets.contains(constraint.groups())) {
        sets.add(constraint.groups());
      }
    }
    return sets;
  }

  private static void addAll(ContentModel content, List<ConstraintModel> all) {
    all.addAll(content.constraints());
    content.elements().forEach(element -> addAll(element.content(), all));
  }

  private CodeBlock calls(List<TypeName> groups, List<Consumer<ValidatorCode>> parts) {
    CodeBlock.Builder calls = CodeBlock.builder();
    String suffix = GroupCode.suffix(groups);
    for (ConstraintModel constraint : bean.constraints()) {
      if (constraint.groups().equals(groups)) {
        ConstraintCode code = new ConstraintCode(validator, constant(bean.type().simpleName()));
        calls.add(code.check(constraint, whole(), one, ""));
      }
    }
    for (ValueModel value : bean.values()) {
      if (value.content().hasConstraint(c -> c.groups().equals(groups))) {
        ContentCode content =
            ContentCode.ofConstraints(
                new ConstraintCode(validator, constant(prefix(value.name()))),
                c -> c.groups().equals(groups));
        calls.addStatement("$L", call(method("check", value, suffix), value, content, parts));
      }
    }
    return calls.build();
  }

  private ContentModel whole() {
    return ContentModel.of(bean.type());
  }

  private String prefix(String name) {
    return prefix.isEmpty() ? name : prefix + LocalNames.capitalized(name);
  }

  private static String constant(String name) {
    return LocalNames.constant(name);
  }

  private String method(String verb, ValueModel value, String suffix) {
    return validator.free(verb + LocalNames.capitalized(prefix(value.name())) + suffix);
  }

  /** The call of a method for one value; the method comes behind that of the class. */
  private CodeBlock call(
      String name, ValueModel value, ContentCode content, List<Consumer<ValidatorCode>> parts) {
    String variable = CheckNames.free(value.name());
    CodeBlock body = content.code(value.content(), variable, value.name());
    MethodSpec method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(value.content().type(), variable)
            .addParameter(RuntimeTypes.CHECKS, "checks")
            .addCode(body)
            .build();
    parts.add(target -> target.add(method));
    CodeBlock read = Slot.get(value.access(), CodeBlock.of("$L", one));
    return CodeBlock.of("$L($L, checks)", name, read);
  }
}
