package dev.rowan.processor.source;

import dev.rowan.processor.name.TypeName;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads one format with its arguments. */
final class Format {
  private final String format;
  private final Object[] arguments;
  private int at;
  private int used;
  private boolean isIndexed;

  Format(String format, Object[] arguments) {
    this.format = format;
    this.arguments = arguments;
  }

  void addTo(CodeBlock.Builder code) {
    for (int dollar = format.indexOf('$'); dollar >= 0; dollar = format.indexOf('$', at)) {
      code.part(format.substring(at, dollar));
      at = dollar + 1;
      int index = index();
      addKind(code, format.charAt(at++), index);
    }
    code.part(format.substring(at));
    if (!isIndexed && used != arguments.length) {
      throw fault("takes " + used + " arguments, not " + arguments.length);
    }
  }

  /** The place of the argument that stands in the format, counted from 0; -1 when none does. */
  private int index() {
    int start = at;
    while (Character.isDigit(format.charAt(at))) {
      at++;
    }
    return start == at ? -1 : Integer.parseInt(format.substring(start, at)) - 1;
  }

  private void addKind(CodeBlock.Builder code, char kind, int index) {
    switch (kind) {
      case '$' -> code.part("$");
      case 'W' -> code.part(Layout.SPACE);
      case 'Z' -> code.part(Layout.JOINT);
      case '>' -> code.part(Layout.INDENT);
      case '<' -> code.part(Layout.UNINDENT);
      case '[' -> code.part(Layout.BEGIN_STATEMENT);
      case ']' -> code.part(Layout.END_STATEMENT);
      case 'L' -> addLiteral(code, argument(index));
      case 'N' -> code.part(name(argument(index)));
      case 'S' -> code.part(StringLiteral.of(String.valueOf(argument(index))));
      case 'T' -> code.part(type(argument(index)));
      default -> throw fault("has no kind $" + kind);
    }
  }

  private Object argument(int index) {
    isIndexed |= index >= 0;
    int place = index >= 0 ? index : used++;
    if (place >= arguments.length) {
      throw fault("lacks an argument");
    }
    return arguments[place];
  }

  private static void addLiteral(CodeBlock.Builder code, Object argument) {
    if (argument instanceof CodeBlock block) {
      code.add(block);
    } else if (argument instanceof TypeSpec type) {
      code.part(type);
    } else {
      code.part(String.valueOf(argument));
    }
  }

  private String name(Object argument) {
    if (argument instanceof CharSequence name) {
      return name.toString();
    }
    if (argument instanceof ParameterSpec parameter) {
      return parameter.name();
    }
    if (argument instanceof FieldSpec field) {
      return field.name();
    }
    if (argument instanceof MethodSpec method) {
      return method.name();
    }
    if (argument instanceof TypeSpec type) {
      return type.name();
    }
    throw fault("wants the name of a member, not " + argument);
  }

  private TypeName type(Object argument) {
    if (argument instanceof TypeName name) {
      return name;
    }
    if (argument instanceof Class<?> type) {
      return TypeName.get(type);
    }
    if (argument instanceof TypeMirror type) {
      return TypeName.get(type);
    }
    if (argument instanceof TypeElement type) {
      return TypeName.get(type.asType());
    }
    throw fault("wants a type, not " + argument);
  }

  private IllegalArgumentException fault(String why) {
    return new IllegalArgumentException("the format " + format + " " + why);
  }
}
