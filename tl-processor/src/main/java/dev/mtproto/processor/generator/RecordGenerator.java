package dev.mtproto.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.model.FieldType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The record of a constructor or a method. */
final class RecordGenerator {
  private final Combinator combinator;
  private final ClassName record;
  private final String documentation;

  RecordGenerator(Combinator combinator, ClassName record, String documentation) {
    this.combinator = combinator;
    this.record = record;
    this.documentation = documentation;
  }

  /**
   * The record, without what only a constructor or only a method has.
   *
   * @param supertype what it implements
   * @param write the statement that writes it, boxed
   */
  TypeSpec.Builder generate(TypeName supertype, CodeBlock write) {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(record)
            .addJavadoc(Javadoc.of(combinator, documentation))
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(supertype)
            .recordConstructor(constructor())
            .addField(id());
    if (combinator.typeVariable() != null) {
      type.addTypeVariable(TypeVariableName.get(combinator.typeVariable()));
    }
    type.addMethod(override("tlId", int.class).addStatement("return ID").build())
        .addMethod(
            override("tlName", String.class).addStatement("return $S", combinator.tlName()).build())
        .addMethod(
            override("tlWrite", void.class)
                .addParameter(RuntimeNames.WRITER, "writer")
                .addCode(write)
                .build());
    return type;
  }

  /** The builder's class and methods, and toString: the end of the record. */
  TypeSpec.Builder finish(TypeSpec.Builder type) {
    if (BuilderGenerator.isNeeded(combinator)) {
      new BuilderGenerator(combinator, record).addTo(type);
    }
    return type.addMethod(text());
  }

  static MethodSpec.Builder override(String name, Type returns) {
    return override(name, TypeName.get(returns));
  }

  static MethodSpec.Builder override(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns);
  }

  private FieldSpec id() {
    return FieldSpec.builder(int.class, "ID", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The id, {@code $L}.\n", Integer.toUnsignedString(combinator.id(), 16))
        .initializer("$L", Hex.of(combinator.id()))
        .build();
  }

  /** The record's header, and the compact constructor if there is anything to check. */
  private MethodSpec constructor() {
    CodeBlock checks = checks();
    MethodSpec.Builder constructor =
        checks.isEmpty()
            ? MethodSpec.constructorBuilder()
            : MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Checks the components and copies the lists.\n");
    for (Field.Parameter parameter : combinator.parameters()) {
      constructor.addParameter(
          ParameterSpec.builder(JavaTypes.component(parameter), parameter.javaName()).build());
    }
    return constructor.addCode(checks).build();
  }

  private CodeBlock checks() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Field.Parameter parameter : combinator.parameters()) {
      String name = parameter.javaName();
      boolean list = parameter.type() instanceof FieldType.Vector;
      if (parameter.isNullable() && list) {
        code.addStatement("$1L = $1L == null ? null : $2T.copyOf($1L)", name, RuntimeNames.LISTS);
      } else if (!parameter.isNullable() && !JavaTypes.of(parameter.type()).isPrimitive()) {
        CodeBlock required =
            CodeBlock.of("$T.requireNonNull($L, $S)", RuntimeNames.OBJECTS, name, path(parameter));
        code.addStatement(
            list
                ? CodeBlock.of("$L = $T.copyOf($L)", name, RuntimeNames.LISTS, required)
                : required);
      }
    }
    combinator.sharedFlags().forEach(shared -> code.add(sameFlag(shared)));
    return code.build();
  }

  /** Parameters that share a bit are all there or none of them. */
  private CodeBlock sameFlag(List<Field.Parameter> shared) {
    CodeBlock first = isPresent(shared.get(0));
    CodeBlock differs =
        shared.subList(1, shared.size()).stream()
            .map(other -> CodeBlock.of("($L) != ($L)", first, isPresent(other)))
            .collect(CodeBlock.joining("\n|| "));
    Field.Flag flag = Objects.requireNonNull(shared.get(0).flag());
    String names = shared.stream().map(Field::tlName).collect(Collectors.joining(", "));
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", differs)
        .addStatement(
            "throw new $T($S)",
            IllegalArgumentException.class,
            combinator.tlName() + ": set all of " + names + " or none; they share " + flag.tl())
        .endControlFlow()
        .build();
  }

  private static CodeBlock isPresent(Field.Parameter parameter) {
    return CodeBlock.of(parameter.isTrue() ? "$L" : "$L != null", parameter.javaName());
  }

  private String path(Field.Parameter parameter) {
    return combinator.tlName() + "." + parameter.tlName();
  }

  private MethodSpec text() {
    CodeBlock.Builder code =
        CodeBlock.builder().add("return new $T($S)", RuntimeNames.TEXT, combinator.tlName());
    for (Field.Parameter parameter : combinator.parameters()) {
      code.add("\n    $L", text(parameter));
    }
    return override("toString", String.class)
        .addCode(
            code.add(combinator.parameters().isEmpty() ? ".toString();\n" : "\n    .toString();\n")
                .build())
        .build();
  }

  private static CodeBlock text(Field.Parameter parameter) {
    boolean primitive = JavaTypes.component(parameter).isPrimitive();
    if (parameter.secret() && primitive) {
      return CodeBlock.of(".secret($S)", parameter.tlName());
    }
    String method = parameter.secret() ? "secret" : parameter.isTrue() ? "flag" : "field";
    return CodeBlock.of(".$L($S, $L)", method, parameter.tlName(), parameter.javaName());
  }
}
