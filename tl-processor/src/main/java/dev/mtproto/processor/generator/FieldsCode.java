package dev.mtproto.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.model.FieldType;
import dev.mtproto.processor.naming.TlNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Statements that read and write the fields of one constructor or method, one a field. */
final class FieldsCode {
  private static final String WRITER = "writer";
  private static final String VALUE = "value";

  private final Combinator combinator;
  private final ClassName record;
  private final TypeName valueType;
  private final String reader;
  private final Map<Field, String> locals = new HashMap<>();

  FieldsCode(Combinator combinator, ClassName record) {
    this.combinator = combinator;
    this.record = record;
    this.valueType = combinator.typeVariable() == null ? record : JavaTypes.anyOf(record);
    List<String> taken = new ArrayList<>();
    combinator.parameters().forEach(parameter -> taken.add(parameter.javaName()));
    this.reader = allocate("reader", taken);
    for (Field field : combinator.fields()) {
      locals.put(
          field,
          field instanceof Field.Parameter parameter
              ? parameter.javaName()
              : allocate(TlNames.accessor(field.tlName()), taken));
    }
  }

  /** The name of the reader: {@code reader}, unless a parameter is called so. */
  String reader() {
    return reader;
  }

  /** The record's type, as codecs have it. */
  TypeName valueType() {
    return valueType;
  }

  /** Reads the fields and returns the record. */
  CodeBlock read() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Field field : combinator.fields()) {
      if (field instanceof Field.Parameter parameter) {
        code.addStatement(
            "$T $L = $L", localType(parameter), locals.get(parameter), readValue(parameter));
      } else if (combinator.flagged(field.tlName()).isEmpty()) {
        code.addStatement("$L.readInt()", reader);
      } else {
        code.addStatement("int $L = $L.readInt()", locals.get(field), reader);
      }
    }
    return code.addStatement(
            combinator.typeVariable() == null ? "return new $T($L)" : "return new $T<>($L)",
            record,
            combinator.parameters().stream()
                .map(Field.Parameter::javaName)
                .collect(Collectors.joining(", ")))
        .build();
  }

  /** Writes the fields of {@code value}. */
  CodeBlock write() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Field field : combinator.fields()) {
      if (field instanceof Field.Parameter parameter) {
        writeParameter(parameter, code);
      } else if (combinator.flagged(field.tlName()).isEmpty()) {
        code.addStatement("$L.writeInt(0)", WRITER);
      } else {
        code.addStatement("$L.writeInt($L($L))", WRITER, flagsMethod(field), VALUE);
      }
    }
    return code.build();
  }

  /** A method for each flags field that computes it. */
  List<MethodSpec> flagsMethods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (Field field : combinator.fields()) {
      List<Field.Parameter> flagged =
          field instanceof Field.Flags ? combinator.flagged(field.tlName()) : List.of();
      if (!flagged.isEmpty()) {
        methods.add(
            MethodSpec.methodBuilder(flagsMethod(field))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(valueType, VALUE)
                .addStatement(
                    "return $L",
                    flagged.stream().map(FieldsCode::bit).collect(CodeBlock.joining("\n| ")))
                .build());
      }
    }
    return methods;
  }

  private static CodeBlock bit(Field.Parameter parameter) {
    Field.Flag flag = Objects.requireNonNull(parameter.flag());
    String test = parameter.isTrue() ? "$L.$L() ? $L : 0" : "$L.$L() != null ? $L : 0";
    return CodeBlock.of("(" + test + ")", VALUE, parameter.javaName(), mask(flag.bit()));
  }

  private static String mask(int bit) {
    return bit == 0 ? "1" : "1 << " + bit;
  }

  private String flagsMethod(Field flags) {
    return TlNames.accessor(flags.tlName()) + "Of" + record.simpleName();
  }

  /** Only where the type is a wildcard's does the component's not fit. */
  private static TypeName localType(Field.Parameter parameter) {
    if (parameter.type() instanceof FieldType.Query) {
      return JavaTypes.anyOf(RuntimeNames.REQUEST);
    }
    return parameter.isNullable()
        ? JavaTypes.boxed(parameter.type())
        : JavaTypes.of(parameter.type());
  }

  private CodeBlock readValue(Field.Parameter parameter) {
    Field.Flag flag = parameter.flag();
    if (flag == null) {
      return CodecCode.read(reader, parameter.type());
    }
    String flags = locals.get(new Field.Flags(flag.field()));
    CodeBlock test = CodeBlock.of("($L & $L) != 0", flags, mask(flag.bit()));
    return parameter.isTrue()
        ? test
        : CodeBlock.of("$L ? $L : null", test, CodecCode.read(reader, parameter.type()));
  }

  private static void writeParameter(Field.Parameter parameter, CodeBlock.Builder code) {
    if (parameter.isTrue()) {
      return;
    }
    CodeBlock value = CodeBlock.of("$L.$L()", VALUE, parameter.javaName());
    CodeBlock write = CodecCode.write(WRITER, parameter.type(), value);
    if (parameter.isNullable()) {
      code.beginControlFlow("if ($L != null)", value).addStatement(write).endControlFlow();
    } else {
      code.addStatement(write);
    }
  }

  private static String allocate(String wanted, List<String> taken) {
    String name = wanted;
    while (taken.contains(name)) {
      name += "_";
    }
    taken.add(name);
    return name;
  }
}
