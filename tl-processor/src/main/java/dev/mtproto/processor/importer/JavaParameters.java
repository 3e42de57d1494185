package dev.mtproto.processor.importer;

import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlParam;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns the parameters of a definition into Java's: without flags fields, with annotations. */
final class JavaParameters {
  private static final String FLAGS = "flags";

  private final TlDefinition definition;
  private final SourceTypes types;
  private final SourceImports imports;

  JavaParameters(TlDefinition definition, SourceTypes types, SourceImports imports) {
    this.definition = definition;
    this.types = types;
    this.imports = imports;
  }

  List<JavaParameter> all() {
    List<JavaParameter> parameters = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<TlParam> params = definition.params();
    for (int i = 0; i < params.size(); i++) {
      if (!params.get(i).isFlags()) {
        parameters.add(parameter(i, names));
      }
    }
    return parameters;
  }

  /** {@code @TlFlags} for the flags fields at the definition's end, or nothing. */
  List<String> annotationsOfTheEnd() {
    return flagsBefore(definition.params().size());
  }

  private JavaParameter parameter(int index, Set<String> names) {
    TlParam param = definition.params().get(index);
    String name = TlNames.accessor(param.name());
    while (!names.add(name)) {
      name += "_";
    }
    List<String> annotations = flagsBefore(index);
    TlParam.Condition condition = param.condition();
    if (condition != null) {
      annotations.add(flag(condition));
    }
    if (!TlNames.tlParameter(name).equals(param.name())) {
      annotations.add(imports.annotation("TlName") + "(\"" + param.name() + "\")");
    }
    if (Secrets.isSecret(definition, param)) {
      annotations.add(imports.annotation("TlSecret"));
    }
    if (types.isBare(param.type())) {
      annotations.add(imports.annotation("TlBare"));
    }
    boolean optional = condition != null && !param.isTrueFlag();
    String type = optional ? types.nullable(param.type()) : types.of(param.type());
    return new JavaParameter(annotations, type, name);
  }

  private String flag(TlParam.Condition condition) {
    return condition.field().equals(FLAGS)
        ? imports.annotation("TlFlag") + "(" + condition.bit() + ")"
        : "%s(field = \"%s\", value = %d)"
            .formatted(imports.annotation("TlFlag"), condition.field(), condition.bit());
  }

  /** The flags fields right before a parameter, unless they are where they would be put anyway. */
  private List<String> flagsBefore(int index) {
    List<TlParam> params = definition.params();
    int first = index;
    while (first > 0 && params.get(first - 1).isFlags()) {
      first--;
    }
    List<String> fields = params.subList(first, index).stream().map(TlParam::name).toList();
    List<String> annotations = new ArrayList<>();
    if (!fields.isEmpty() && !(fields.size() == 1 && firstUser(fields.get(0)) == index)) {
      annotations.add(imports.annotation("TlFlags") + "(" + strings(fields) + ")");
    }
    return annotations;
  }

  private int firstUser(String field) {
    return IntStream.range(0, definition.params().size())
        .filter(i -> usesFlag(definition.params().get(i), field))
        .findFirst()
        .orElse(-1);
  }

  private static boolean usesFlag(TlParam param, String field) {
    TlParam.Condition condition = param.condition();
    return condition != null && condition.field().equals(field);
  }

  private static String strings(List<String> values) {
    String quoted = values.stream().map(v -> '"' + v + '"').collect(Collectors.joining(", "));
    return values.size() == 1 ? quoted : "{" + quoted + "}";
  }
}
