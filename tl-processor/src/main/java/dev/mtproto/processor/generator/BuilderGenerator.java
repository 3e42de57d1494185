package dev.mtproto.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.model.FieldType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder nested in a record. */
final class BuilderGenerator {
  private static final int COMPONENTS_WITHOUT_BUILDER = 4;

  private final Combinator combinator;
  private final ClassName record;
  private final ClassName builder;
  private final List<TypeVariableName> variables;

  BuilderGenerator(Combinator combinator, ClassName record) {
    this.combinator = combinator;
    this.record = record;
    this.builder = record.nestedClass(name(record));
    this.variables =
        combinator.typeVariable() == null
            ? List.of()
            : List.of(TypeVariableName.get(combinator.typeVariable()));
  }

  /** Whether a record is worth one: something may be left out, or there is much to confuse. */
  static boolean isNeeded(Combinator combinator) {
    List<Field.Parameter> parameters = combinator.parameters();
    return parameters.size() > COMPONENTS_WITHOUT_BUILDER
        || parameters.stream().anyMatch(parameter -> parameter.flag() != null);
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.methodBuilder("builder")
            .addJavadoc("A builder in which nothing is set.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariables(variables)
            .returns(generic(builder))
            .addStatement("return new $T()", generic(builder))
            .build());
    type.addMethod(toBuilder());
    type.addType(builder());
  }

  /** A class must not have the name of one that it is nested in. */
  private static String name(ClassName record) {
    return record.simpleNames().contains("Builder") ? "RecordBuilder" : "Builder";
  }

  private TypeName generic(ClassName name) {
    return variables.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, variables.toArray(new TypeName[0]));
  }

  private MethodSpec toBuilder() {
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$1T copy = new $1T()", generic(builder));
    for (Field.Parameter parameter : combinator.parameters()) {
      code.addStatement("copy.$1L = this.$1L", parameter.javaName());
    }
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc("A builder in which all is set as here.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(generic(builder))
        .addCode(code.addStatement("return copy").build())
        .build();
  }

  private TypeSpec builder() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(builder)
            .addJavadoc(
                "Builds {@code $L}: what is not set is absent, 0, false or empty.\n",
                combinator.tlName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addTypeVariables(variables)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (Field.Parameter parameter : combinator.parameters()) {
      type.addField(field(parameter));
      type.addMethod(setter(parameter));
    }
    return type.addMethod(build()).build();
  }

  private static FieldSpec field(Field.Parameter parameter) {
    FieldSpec.Builder field =
        FieldSpec.builder(JavaTypes.inBuilder(parameter), parameter.javaName(), Modifier.PRIVATE);
    if (parameter.type() instanceof FieldType.Vector && !parameter.isNullable()) {
      field.initializer("$T.of()", RuntimeNames.LIST);
    }
    return field.build();
  }

  private MethodSpec setter(Field.Parameter parameter) {
    String doc =
        parameter.documentation().isEmpty()
            ? "Sets {@code " + parameter.tlName() + "}."
            : parameter.documentation();
    return MethodSpec.methodBuilder(parameter.javaName())
        .addJavadoc("$L\n", doc)
        .addModifiers(Modifier.PUBLIC)
        .returns(generic(builder))
        .addParameter(JavaTypes.component(parameter), parameter.javaName())
        .addStatement("this.$1L = $1L", parameter.javaName())
        .addStatement("return this")
        .build();
  }

  private MethodSpec build() {
    CodeBlock arguments =
        combinator.parameters().stream().map(this::argument).collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("build")
        .addJavadoc(
            "The record.\n\n@throws NullPointerException if something is not set that has to be\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(generic(record))
        .addStatement("return new $T($L)", generic(record), arguments)
        .build();
  }

  private CodeBlock argument(Field.Parameter parameter) {
    boolean missing = JavaTypes.inBuilder(parameter).isAnnotated() && !parameter.isNullable();
    return missing
        ? CodeBlock.of(
            "\n$T.requireNonNull($L, $S)",
            RuntimeNames.OBJECTS,
            parameter.javaName(),
            combinator.tlName() + "." + parameter.tlName())
        : CodeBlock.of("$L", parameter.javaName());
  }
}
