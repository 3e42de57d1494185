package dev.mtproto.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.model.FieldType;
import dev.mtproto.processor.model.MethodModel;
import java.util.List;

/** The request record of a method. */
final class RequestGenerator {
  private final MethodModel method;
  private final Combinator combinator;
  private final ClassName name;
  private final ClassName codec;
  private final TypeName valueType;

  RequestGenerator(MethodModel method) {
    this.method = method;
    this.combinator = method.combinator();
    this.name = JavaTypes.className(method.request());
    this.codec = RecordCodecGenerator.name(name);
    this.valueType = combinator.typeVariable() == null ? name : JavaTypes.anyOf(name);
  }

  TypeSpec.Builder generate() {
    TypeName result = JavaTypes.boxed(method.result());
    RecordGenerator generator = new RecordGenerator(combinator, name, combinator.documentation());
    TypeSpec.Builder record =
        generator.generate(
            ParameterizedTypeName.get(RuntimeNames.REQUEST, result),
            CodeBlock.builder().addStatement("$T.INSTANCE.write(writer, this)", codec).build());
    record.addMethod(
        RecordGenerator.override(
                "resultCodec", ParameterizedTypeName.get(RuntimeNames.CODEC, result))
            .addStatement("return $L", resultCodec())
            .build());
    record.addMethod(
        TypeGenerator.tlCodec(
            RuntimeNames.REQUEST_CODEC, valueType, codec, "Reads and writes these calls."));
    return generator.finish(record).addType(codec());
  }

  private TypeSpec codec() {
    return new RecordCodecGenerator(combinator, name)
        .generate(RuntimeNames.REQUEST_CODEC)
        .addMethod(create())
        .build();
  }

  /** A wrapper's result is its query's. */
  private CodeBlock resultCodec() {
    if (!(method.result() instanceof FieldType.Variable)) {
      return CodecCode.codec(method.result());
    }
    return combinator.parameters().stream()
        .filter(parameter -> parameter.type() instanceof FieldType.Query)
        .findFirst()
        .map(query -> CodeBlock.of("$L.resultCodec()", query.javaName()))
        .orElse(CodeBlock.of("null")); // only in a declaration that has been reported
  }

  private MethodSpec create() {
    MethodSpec.Builder create =
        RecordGenerator.override("create", valueType).addParameter(Object[].class, "arguments");
    List<Field.Parameter> parameters = combinator.parameters();
    if (parameters.stream().anyMatch(p -> p.type() instanceof FieldType.Vector)) {
      create.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "unchecked")
              .build());
    }
    CodeBlock.Builder arguments = CodeBlock.builder();
    for (int i = 0; i < parameters.size(); i++) {
      arguments.add(i == 0 ? "\n" : ",\n");
      arguments.add("($T) arguments[$L]", castType(parameters.get(i)), i);
    }
    return create
        .addStatement(
            combinator.typeVariable() == null ? "return new $T($L)" : "return new $T<>($L)",
            name,
            arguments.build())
        .build();
  }

  private static TypeName castType(Field.Parameter parameter) {
    if (parameter.type() instanceof FieldType.Query) {
      return JavaTypes.anyOf(RuntimeNames.REQUEST);
    }
    return parameter.isNullable()
        ? JavaTypes.boxed(parameter.type())
        : JavaTypes.of(parameter.type());
  }
}
