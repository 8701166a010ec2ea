package dev.rowan.processor.write;

import dev.rowan.processor.model.validation.BeanModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A validator that is being written: its constants and methods, each with a name of its own. */
final class ValidatorCode {
  private final TypeSpec.Builder type;
  private final Set<String> taken = new HashSet<>(Set.of("INSTANCE", "check"));
  private final Map<ClassName, String> nested = new HashMap<>();

  ValidatorCode(TypeSpec.Builder type, List<BeanModel> nested) {
    this.type = type;
    for (BeanModel bean : nested) {
      this.nested.put(bean.type(), free("checkAllOf" + bean.type().simpleName()));
    }
  }

  /** The name itself, or with a number when it is taken. */
  String free(String name) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + (Character.isUpperCase(name.charAt(name.length() - 1)) ? "_" + i : "" + i);
    }
    return free;
  }

  /** The method that checks all of an instance of a class that is no entity. */
  String methodOf(ClassName bean) {
    return Objects.requireNonNull(nested.get(bean));
  }

  /** Adds a constant and returns its name. */
  String constant(TypeName constantType, String name, CodeBlock value) {
    String free = free(name);
    type.addField(
        FieldSpec.builder(constantType, free, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("$Z$L", value)
            .build());
    return free;
  }

  void add(MethodSpec method) {
    type.addMethod(method);
  }

  void add(TypeSpec nestedType) {
    type.addType(nestedType);
  }
}
