package dev.mtproto.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.model.ConstructorModel;
import dev.mtproto.processor.model.TypeModel;
import javax.lang.model.element.Modifier;

/** What users see of a Type: a sealed interface with a record for each constructor, or a record. */
final class TypeGenerator {
  private final TypeModel type;
  private final ClassName name;
  private final ClassName codec;

  TypeGenerator(TypeModel type) {
    this.type = type;
    this.name = JavaTypes.className(type.javaType());
    this.codec =
        type.isRecord() ? RecordCodecGenerator.name(name) : JavaTypes.codecName(type.javaType());
  }

  TypeSpec.Builder generate() {
    return type.isRecord() ? onlyRecord() : sealedInterface();
  }

  private TypeSpec.Builder onlyRecord() {
    Combinator combinator = type.constructors().get(0).combinator();
    String documentation =
        type.documentation().isEmpty() ? combinator.documentation() : type.documentation();
    RecordGenerator generator = new RecordGenerator(combinator, name, documentation);
    TypeSpec.Builder record =
        generator.generate(RuntimeNames.OBJECT, statement("$T.INSTANCE.write(writer, this)"));
    record.addMethod(tlCodec(RuntimeNames.CONSTRUCTOR_CODEC, "Reads and writes these values."));
    return generator
        .finish(record)
        .addType(
            new RecordCodecGenerator(combinator, name)
                .generate(RuntimeNames.CONSTRUCTOR_CODEC)
                .build());
  }

  private TypeSpec.Builder sealedInterface() {
    TypeSpec.Builder sealed =
        TypeSpec.interfaceBuilder(name)
            .addJavadoc(Javadoc.of(type.documentation(), type.tlName()))
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(RuntimeNames.OBJECT);
    if (!type.constructors().isEmpty()) {
      sealed.addModifiers(Modifier.SEALED); // without any, it is wrong and has been reported
    }
    CommonAccessors.of(type).forEach(sealed::addMethod);
    sealed.addMethod(tlCodec(RuntimeNames.CODEC, "Reads and writes values of this Type."));
    type.constructors().forEach(constructor -> sealed.addType(nested(constructor)));
    return sealed;
  }

  private TypeSpec nested(ConstructorModel constructor) {
    Combinator combinator = constructor.combinator();
    RecordGenerator generator =
        new RecordGenerator(
            combinator, name.nestedClass(constructor.name()), combinator.documentation());
    TypeSpec.Builder record =
        generator.generate(name, statement("$T.write" + constructor.name() + "(writer, this)"));
    return generator.finish(record.addModifiers(Modifier.STATIC)).build();
  }

  private CodeBlock statement(String format) {
    return CodeBlock.builder().addStatement(format, codec).build();
  }

  private MethodSpec tlCodec(ClassName kind, String documentation) {
    return tlCodec(kind, name, codec, documentation);
  }

  /** The static method through which a codec is reached, which is loaded then. */
  static MethodSpec tlCodec(
      ClassName kind, TypeName valueType, ClassName codec, String documentation) {
    return MethodSpec.methodBuilder("tlCodec")
        .addJavadoc("$L\n", documentation)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(kind, valueType))
        .addStatement("return $T.INSTANCE", codec)
        .build();
  }
}
