package dev.mtproto.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mtproto.processor.model.Combinator;
import javax.lang.model.element.Modifier;

/**
 * The codec of a record that stands by itself. It is private to the record: a file less for javac
 * to look up, to parse and to enter, of which a layer has hundreds.
 */
final class RecordCodecGenerator {
  private final Combinator combinator;
  private final ClassName record;
  private final FieldsCode fields;

  RecordCodecGenerator(Combinator combinator, ClassName record) {
    this.combinator = combinator;
    this.record = record;
    this.fields = new FieldsCode(combinator, record);
  }

  /** The name of the class. A class must not have the name of one that it is nested in. */
  static ClassName name(ClassName record) {
    return record.nestedClass(record.simpleName().equals("Codec") ? "RecordCodec" : "Codec");
  }

  /** The class, to be nested in the record. */
  TypeSpec.Builder generate(ClassName superclass) {
    return CodecGenerator.codec(
            name(record), ParameterizedTypeName.get(superclass, fields.valueType()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addMethod(constructor())
        .addMethod(
            RecordGenerator.override("readBare", fields.valueType())
                .addParameter(RuntimeNames.READER, fields.reader())
                .addCode(fields.read())
                .build())
        .addMethod(
            RecordGenerator.override("writeBare", void.class)
                .addParameter(RuntimeNames.WRITER, "writer")
                .addParameter(fields.valueType(), "value")
                .addCode(fields.write())
                .build())
        .addMethods(fields.flagsMethods());
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super(ID, $S, $S)", combinator.tlName(), combinator.result())
        .build();
  }
}
