package dev.mtproto.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mtproto.processor.model.ConstructorModel;
import dev.mtproto.processor.model.TypeModel;
import javax.lang.model.element.Modifier;

/** The codec of a Type with several constructors. */
final class CodecGenerator {
  private final TypeModel type;
  private final ClassName name;
  private final ClassName codec;

  CodecGenerator(TypeModel type) {
    this.type = type;
    this.name = JavaTypes.className(type.javaType());
    this.codec = JavaTypes.codecName(type.javaType());
  }

  TypeSpec.Builder generate() {
    TypeSpec.Builder spec =
        codec(codec, ParameterizedTypeName.get(RuntimeNames.CODEC, name))
            .addJavadoc("Reads and writes {@link $T}.\n", name)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    CodeBlock unknown = CodeBlock.of("throw reader.unknownConstructor(id, $S)", type.tlName());
    new SwitchCode(type.constructors().stream().map(this::readCase).toList(), unknown)
        .methods("read", "reader, id", this::readMethod)
        .forEach(spec::addMethod);
    spec.addMethod(
        RecordGenerator.override("write", void.class)
            .addParameter(RuntimeNames.WRITER, "writer")
            .addParameter(name, "value")
            .addStatement("value.tlWrite(writer)")
            .build());
    type.constructors().forEach(constructor -> addConstructor(spec, constructor));
    return spec;
  }

  private SwitchCode.Case readCase(ConstructorModel constructor) {
    ClassName record = name.nestedClass(constructor.name());
    return new SwitchCode.Case(
        constructor.combinator().id(),
        CodeBlock.of("$T.ID", record),
        CodeBlock.of("read$L(reader)", constructor.name()));
  }

  private MethodSpec.Builder readMethod(String method, boolean entry) {
    if (entry) {
      return RecordGenerator.override(method, name)
          .addParameter(RuntimeNames.READER, "reader")
          .addStatement("int id = reader.readId()");
    }
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(name)
        .addParameter(RuntimeNames.READER, "reader")
        .addParameter(int.class, "id");
  }

  private void addConstructor(TypeSpec.Builder spec, ConstructorModel constructor) {
    ClassName record = name.nestedClass(constructor.name());
    FieldsCode fields = new FieldsCode(constructor.combinator(), record);
    spec.addMethod(
        MethodSpec.methodBuilder("read" + constructor.name())
            .addModifiers(Modifier.STATIC)
            .returns(record)
            .addParameter(RuntimeNames.READER, fields.reader())
            .addCode(fields.read())
            .build());
    spec.addMethod(
        MethodSpec.methodBuilder("write" + constructor.name())
            .addModifiers(Modifier.STATIC)
            .addParameter(RuntimeNames.WRITER, "writer")
            .addParameter(record, "value")
            .addStatement("writer.writeInt($T.ID)", record)
            .addCode(fields.write())
            .build());
    fields.flagsMethods().forEach(spec::addMethod);
  }

  /** A codec class with its one instance. */
  static TypeSpec.Builder codec(ClassName codec, TypeName superclass) {
    return TypeSpec.classBuilder(codec)
        .addModifiers(Modifier.FINAL)
        .superclass(superclass)
        .addField(
            FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", codec)
                .build());
  }
}
